package fr.opp.kit.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import fr.opp.contracts.event.Topics;
import fr.opp.contracts.identity.PersonId;
import fr.opp.contracts.membership.MembershipsChanged;
import fr.opp.embedded.testing.RealParts;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.test.context.SpringBootTest;
import reactor.core.publisher.Mono;

@RealParts
@SpringBootTest(
        properties = {
            "spring.config.import=classpath:opp-kit.yml",
            "spring.application.name=kit",
            "opp.partitions=2",
            "opp.filieres=cirque"
        })
class OutboxTest {
    private static final PersonId ANNE = new PersonId("5a1ff8a1-5d2c-4f0e-8d6c-93e0b6b7c0aa");

    @Autowired
    EventPublisher publisher;

    @Autowired
    MongoDatabase database;

    private MongoCollection<Document> people;
    private Outbox outbox;

    @BeforeEach
    void emptyCollection() {
        people = database.getCollection("people");
        Mono.from(people.deleteMany(new Document())).block();
        outbox = new Outbox(people, publisher);
    }

    @Test
    void publishesWhatWaitsInADocumentAndKeepsTheDocument() {
        Document person = new Document("_id", "anne")
                .append("name", "Anne")
                .append(Outbox.FIELD, List.of(Outbox.entry(Topics.MEMBERSHIPS, anne("Anne"))));
        Mono.from(people.insertOne(person)).block();
        Mono.from(people.updateOne(Filters.eq("_id", "anne"), Outbox.append(Topics.MEMBERSHIPS, anne("Anne B."))))
                .block();

        outbox.flush("anne").block();

        Document after = Objects.requireNonNull(Mono.from(people.find().first()).block());
        assertThat(after.getList(Outbox.FIELD, Document.class)).isEmpty();
        assertThat(after).containsEntry("name", "Anne");
    }

    @Test
    void sweepsUpWhatACrashLeftBehind() {
        Mono.from(people.insertOne(new Document("_id", "left")
                        .append(Outbox.FIELD, List.of(Outbox.entry(Topics.MEMBERSHIPS, anne("Anne"))))))
                .block();
        Mono.from(people.insertOne(new Document("_id", "done").append(Outbox.FIELD, List.of())))
                .block();

        outbox.sweep().block();

        assertThat(Mono.from(people.countDocuments(Filters.exists(Outbox.FIELD + ".0")))
                        .block())
                .isZero();
    }

    private static MembershipsChanged anne(String name) {
        return new MembershipsChanged(ANNE, name, Set.of());
    }

    @SpringBootApplication
    static class Application {}
}
