package fr.opp.demonstration.loader;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A network closes its collection, waits for the candidates, and approves them for itself and the Coreps. */
final class Releasing {
    private static final Duration COMPUTATION = Duration.ofSeconds(90);

    void close(PublishedEdition edition) {
        edition.network()
                .post("/api/survey/editions/" + edition.id() + "/closing", Map.of("confirm", edition.id()))
                .expect(200);
    }

    /** Approves every candidate of the edition and returns them, as the network saw them. */
    List<JsonNode> approve(PublishedEdition edition) {
        if (!Waiting.until(() -> !candidates(edition).isEmpty(), COMPUTATION)) {
            throw new IllegalStateException("no candidate for " + edition.id() + " after " + COMPUTATION);
        }
        List<JsonNode> approved = candidates(edition);
        for (JsonNode candidate : approved) {
            edition.network()
                    .post(
                            "/api/dashboard/releases/"
                                    + candidate.path("release").asString() + "/approval",
                            Map.of(
                                    "digest", candidate.path("digest").asString(),
                                    "audiences", List.of("reseau", "coreps")))
                    .expect(200);
        }
        return approved;
    }

    private static List<JsonNode> candidates(PublishedEdition edition) {
        List<JsonNode> found = new ArrayList<>();
        edition.network()
                .get("/api/dashboard/releases?filiere=" + edition.filiere())
                .expect(200)
                .json()
                .forEach(release -> {
                    if (release.path("state").asString().equals("candidate")
                            && release.path("edition").asString().equals(edition.id())) {
                        found.add(release);
                    }
                });
        return found;
    }
}
