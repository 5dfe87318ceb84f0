package fr.opp.system.browser;

import fr.opp.demonstration.answers.SyntheticAnswers;
import fr.opp.demonstration.loader.ApiSession;
import fr.opp.demonstration.structures.Directory;
import fr.opp.demonstration.structures.FictionalStructure;
import fr.opp.demonstration.structures.Kind;
import fr.opp.demonstration.submission.FormTemplate;
import fr.opp.system.platform.Platform;
import fr.opp.system.scenario.Observation;
import fr.opp.system.scenario.Participant;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publish, fill in, send, close, approve, read, withdraw, each on its page; fourteen others answer meanwhile. */
class BrowserChainTest {
    private static final String FILIERE = "cirque";
    private static final int YEAR = 2025;
    private static final String EDITION = FILIERE + "-" + YEAR;
    private static final long SEED = 11;
    private static final int OTHERS = 14;

    @TempDir
    Path directory;

    @Test
    void theMainJobDoneByThreePeopleInABrowser() {
        try (Platform platform = Platform.start(directory.resolve("data"), Map.of())) {
            ApiSession operator = platform.operator();
            Observation.enrol(operator, "reseau", "NETWORK", FILIERE);
            Observation.enrol(operator, "coreps", "GROUP", "coreps-production");
            BrowserSteps browser = new BrowserSteps()
                    .tell("OPP_URL", platform.client().address().toString())
                    .tell("OPP_PASSWORD", Observation.PASSWORD)
                    .tell("OPP_NETWORK", "reseau")
                    .tell("OPP_COREPS", "coreps")
                    .tell("OPP_VENUE", "structure")
                    .tell("OPP_EDITION", EDITION)
                    .tell("OPP_YEAR", Integer.toString(YEAR));

            browser.run("the network publishes its questionnaire");
            FictionalStructure venue = othersAnswer(platform);
            browser.tell("OPP_STRUCTURE", venue.name())
                    .tell("OPP_SIRET", venue.siret().value())
                    .run("a venue fills in and sends");
            browser.run("the network closes and approves");
            browser.run("the Coreps reads, and a withdrawal blanks its open page");
        }
    }

    /** Everyone is registered and all but the first answer, opening every section; the first is left to the browser. */
    private static FictionalStructure othersAnswer(Platform platform) {
        ApiSession network = platform.client().signIn("reseau", Observation.PASSWORD);
        List<FictionalStructure> teams = Directory.draw(SEED).stream()
                .filter(structure -> structure.kind() == Kind.TEAM)
                .filter(structure -> structure.filieres().getFirst().value().equals(FILIERE))
                .limit(OTHERS + 1)
                .toList();
        FictionalStructure venue = teams.getFirst();
        Observation.enrol(network, "structure", "CONTRIBUTOR", register(network, venue));
        SyntheticAnswers synthetic = new SyntheticAnswers(SEED);
        for (FictionalStructure structure : teams.subList(1, teams.size())) {
            String id = register(network, structure);
            String login = "structure-" + id;
            Observation.enrol(network, login, "CONTRIBUTOR", id);
            Participant participant =
                    new Participant(structure, id, EDITION, platform.client().signIn(login, Observation.PASSWORD));
            FormTemplate form = participant.form();
            participant.openEverything();
            participant
                    .send(
                            form,
                            synthetic.corrected(structure, structure.filieres().getFirst()))
                    .expect(201);
        }
        return venue;
    }

    private static String register(ApiSession network, FictionalStructure structure) {
        return network.post(
                        "/api/collection/structures",
                        Map.of(
                                "siret", structure.siret().value(),
                                "name", structure.name(),
                                "commune", structure.commune().code(),
                                "type", structure.type(),
                                "filieres", List.of(FILIERE),
                                "synthetic", true))
                .expect(200, 201)
                .json()
                .path("structure")
                .asString();
    }
}
