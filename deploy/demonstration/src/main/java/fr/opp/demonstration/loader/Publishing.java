package fr.opp.demonstration.loader;

import fr.opp.contracts.identity.Filiere;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** A network takes the model questionnaire of its filière and publishes it for a year. */
final class Publishing {
    private static final int YEAR = 2025;

    private final OppClient client;
    private final LocalDate today;

    Publishing(OppClient client, LocalDate today) {
        this.client = client;
        this.today = today;
    }

    PublishedEdition publish(Filiere filiere) {
        ApiSession network = client.signIn(People.network(filiere.value()).login(), People.PASSWORD);
        String questionnaire = network.post("/api/survey/models/" + model(network, filiere) + "/questionnaire")
                .expect(201)
                .json()
                .path("id")
                .asString();
        String edition = network.post(
                        "/api/survey/editions",
                        Map.of(
                                "questionnaire",
                                questionnaire,
                                "year",
                                YEAR,
                                "opens",
                                today.minusMonths(1).toString(),
                                "closes",
                                today.plusMonths(1).toString()))
                .expect(201)
                .json()
                .path("id")
                .asString();
        return new PublishedEdition(filiere, edition, network);
    }

    private static String model(ApiSession network, Filiere filiere) {
        JsonNode models = network.get("/api/survey/models").expect(200).json();
        return StreamSupport.stream(models.spliterator(), false)
                .filter(model -> model.path("filiere").asString().equals(filiere.value()))
                .map(model -> model.path("code").asString())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no model questionnaire for " + filiere));
    }
}
