package fr.opp.system.scenario;

import fr.opp.demonstration.loader.ApiSession;
import fr.opp.demonstration.loader.OppClient;
import fr.opp.demonstration.loader.Waiting;
import fr.opp.demonstration.structures.FictionalStructure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A network's campaign, driven through the public API: a published edition, and what its network does with it. */
public final class Observation {
    public static final String PASSWORD = "mot-de-passe-de-test";
    private static final Duration COMPUTATION = Duration.ofSeconds(90);

    private final OppClient client;
    private final ApiSession network;
    private final String filiere;
    private final String edition;

    private Observation(OppClient client, ApiSession network, String filiere, String edition) {
        this.client = client;
        this.network = network;
        this.filiere = filiere;
        this.edition = edition;
    }

    /** Makes a network account, takes the model questionnaire of the filière and publishes it. */
    public static Observation publish(OppClient client, ApiSession operator, String filiere, int year) {
        String login = "reseau-" + UUID.randomUUID();
        enrol(operator, login, "NETWORK", filiere);
        ApiSession network = client.signIn(login, PASSWORD);
        JsonNode models = network.get("/api/survey/models").expect(200).json();
        String questionnaire = network.post("/api/survey/models/" + model(models, filiere) + "/questionnaire")
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
                                year,
                                "opens",
                                "2026-01-01",
                                "closes",
                                "2099-12-31"))
                .expect(201)
                .json()
                .path("id")
                .asString();
        return new Observation(client, network, filiere, edition);
    }

    public static void enrol(ApiSession by, String login, String role, String scope) {
        by.post(
                        "/api/portal/accounts",
                        Map.of(
                                "login",
                                login,
                                "displayName",
                                "Personne de test",
                                "password",
                                PASSWORD,
                                "memberships",
                                List.of(Map.of("role", role, "scope", scope))))
                .expect(201);
    }

    public ApiSession network() {
        return network;
    }

    public String edition() {
        return edition;
    }

    public String filiere() {
        return filiere;
    }

    /** Enters a structure in the directory and returns its identifier there. */
    public String register(FictionalStructure structure) {
        return network.post(
                        "/api/collection/structures",
                        Map.of(
                                "siret", structure.siret().value(),
                                "name", structure.name(),
                                "commune", structure.commune().code(),
                                "type", structure.type(),
                                "filieres", List.of(filiere),
                                "synthetic", true))
                .expect(200, 201)
                .json()
                .path("structure")
                .asString();
    }

    /** Enters a structure in the directory and gives it an account, as its network does. */
    public Participant invite(FictionalStructure structure) {
        String id = register(structure);
        String login = "structure-" + UUID.randomUUID();
        enrol(network, login, "CONTRIBUTOR", id);
        return new Participant(structure, id, edition, client.signIn(login, PASSWORD));
    }

    public void close() {
        network.post("/api/survey/editions/" + edition + "/closing", Map.of("confirm", edition))
                .expect(200);
    }

    public List<JsonNode> releases() {
        List<JsonNode> found = new ArrayList<>();
        network.get("/api/dashboard/releases?filiere=" + filiere)
                .expect(200)
                .json()
                .forEach(release -> {
                    if (release.path("edition").asString().equals(edition)) {
                        found.add(release);
                    }
                });
        return found;
    }

    /** Waits for the candidates that a closing computes. */
    public List<JsonNode> candidates() {
        if (!Waiting.until(() -> !releases().isEmpty(), COMPUTATION)) {
            throw new AssertionError("no candidate for " + edition + " within " + COMPUTATION);
        }
        return releases();
    }

    public void approve(JsonNode candidate, String... audiences) {
        network.post(
                        "/api/dashboard/releases/" + candidate.path("release").asString() + "/approval",
                        Map.of("digest", candidate.path("digest").asString(), "audiences", List.of(audiences)))
                .expect(200);
    }

    private static String model(JsonNode models, String filiere) {
        for (JsonNode model : models) {
            if (model.path("filiere").asString().equals(filiere)) {
                return model.path("code").asString();
            }
        }
        throw new AssertionError("no model questionnaire for " + filiere);
    }
}
