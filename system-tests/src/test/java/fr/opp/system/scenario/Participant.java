package fr.opp.system.scenario;

import fr.opp.demonstration.answers.Answers;
import fr.opp.demonstration.loader.ApiAnswer;
import fr.opp.demonstration.loader.ApiSession;
import fr.opp.demonstration.loader.Waiting;
import fr.opp.demonstration.structures.FictionalStructure;
import fr.opp.demonstration.submission.FormTemplate;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Someone who answers for a structure.
 *
 * @param id of the structure in the directory
 */
public record Participant(FictionalStructure structure, String id, String edition, ApiSession session) {
    private static final Duration EDITION_TRAVELS = Duration.ofSeconds(30);
    private static final List<String> SECTIONS =
            List.of("identite", "activite", "filiere", "publics", "budget", "emploi", "carbone", "hsct", "ouverture");

    public static String newInstance() {
        return "uuid:" + UUID.randomUUID();
    }

    /** The form, once the edition has reached collection. */
    public FormTemplate form() {
        return FormTemplate.parse(formXml());
    }

    public byte[] formXml() {
        String path = "/api/collection/editions/" + edition + "/form";
        return Waiting.until(() -> session.get(path), 200, EDITION_TRAVELS).bytes();
    }

    /** Opens every section to the network and the Coreps. */
    public void openEverything() {
        Map<String, List<String>> open = new TreeMap<>();
        SECTIONS.forEach(section -> open.put(section, List.of("reseau", "coreps")));
        session.put(path() + "/policy", Map.of("sections", open)).expect(200);
    }

    public void reserve(String section) {
        session.put(path() + "/policy", Map.of("sections", Map.of(section, List.of("reseau"))))
                .expect(200);
    }

    public ApiAnswer send(FormTemplate form, Answers answers) {
        return send(form.fill(answers, newInstance(), null));
    }

    public ApiAnswer send(byte[] instance) {
        return session.post(path() + "/contribution", "application/xml", instance);
    }

    public ApiAnswer contribution() {
        return session.get(path() + "/contribution");
    }

    /** Gives the password again and withdraws, naming what goes. */
    public ApiAnswer withdraw() {
        session.post("/api/portal/session/confirmation", Map.of("password", Observation.PASSWORD))
                .expect(200);
        return session.post(path() + "/withdrawal", Map.of("confirm", structure.name()));
    }

    public String path() {
        return "/api/collection/structures/" + id + "/editions/" + edition;
    }
}
