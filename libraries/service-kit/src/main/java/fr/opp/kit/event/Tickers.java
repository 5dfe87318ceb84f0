package fr.opp.kit.event;

import fr.opp.kit.OppSettings;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import reactor.core.publisher.Mono;

/** Makes tickers; the service that owns a topic ticks it. Register what comes back as a bean: it starts and stops itself. */
public final class Tickers {
    private final EventPublisher publisher;
    private final Producer<byte[], byte[]> producer;
    private final OppSettings settings;

    Tickers(EventPublisher publisher, Producer<byte[], byte[]> producer, OppSettings settings) {
        this.publisher = publisher;
        this.producer = producer;
        this.settings = settings;
    }

    /** @param topics the topics to tick, looked up anew at each beat */
    public Ticker every(Supplier<Mono<List<String>>> topics) {
        return new Ticker(
                publisher,
                topics,
                topic -> producer.partitionsFor(topic).size(),
                settings.erasure().segment());
    }
}
