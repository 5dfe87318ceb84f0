package fr.opp.system.poison;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import reactor.core.publisher.Mono;

/** Looks into the services' projections, where no page shows what a record has changed. */
final class Projected implements AutoCloseable {
    private final MongoClient store;

    Projected(String address) {
        this.store = MongoClients.create(address);
    }

    boolean holds(String service, String collection, String id) {
        return Boolean.TRUE.equals(Mono.from(store.getDatabase("opp-" + service)
                        .getCollection(collection)
                        .find(Filters.eq("_id", id))
                        .first())
                .hasElement()
                .block());
    }

    @Override
    public void close() {
        store.close();
    }
}
