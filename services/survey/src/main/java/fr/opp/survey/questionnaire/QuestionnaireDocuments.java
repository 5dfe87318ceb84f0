package fr.opp.survey.questionnaire;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import fr.opp.contracts.event.EventCodec;
import fr.opp.contracts.identity.Filiere;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The collection {@code questionnaires}: {@code _id, filiere, importedAt, state} (JSON) and {@code workbook} (bytes). */
@Repository
class QuestionnaireDocuments {
    private final MongoCollection<Document> collection;

    QuestionnaireDocuments(MongoDatabase database) {
        this.collection = database.getCollection("questionnaires");
    }

    Mono<Questionnaire> insert(Questionnaire questionnaire, byte[] workbook) {
        Document document = new Document("_id", questionnaire.id())
                .append("filiere", questionnaire.filiere().value())
                .append("importedAt", questionnaire.importedAt().toString())
                .append("state", EventCodec.json().writeValueAsString(questionnaire))
                .append("workbook", new Binary(workbook));
        return Mono.from(collection.insertOne(document)).thenReturn(questionnaire);
    }

    Mono<Questionnaire> find(String id) {
        return Mono.from(collection.find(Filters.eq("_id", id)).first()).map(QuestionnaireDocuments::read);
    }

    /** The newest first. */
    Flux<Questionnaire> of(Filiere filiere) {
        return Flux.from(collection
                        .find(Filters.eq("filiere", filiere.value()))
                        .projection(Projections.exclude("workbook"))
                        .sort(Sorts.descending("importedAt")))
                .map(QuestionnaireDocuments::read);
    }

    Mono<byte[]> workbook(String id) {
        return Mono.from(collection.find(Filters.eq("_id", id)).first())
                .map(document -> document.get("workbook", Binary.class).getData());
    }

    private static Questionnaire read(Document document) {
        return EventCodec.json().readValue(document.getString("state"), Questionnaire.class);
    }
}
