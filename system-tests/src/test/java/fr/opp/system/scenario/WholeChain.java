package fr.opp.system.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import fr.opp.demonstration.answers.Answers;
import fr.opp.demonstration.answers.SyntheticAnswers;
import fr.opp.demonstration.loader.ApiSession;
import fr.opp.demonstration.loader.OppClient;
import fr.opp.demonstration.loader.Waiting;
import fr.opp.demonstration.structures.Directory;
import fr.opp.demonstration.structures.FictionalStructure;
import fr.opp.demonstration.structures.Kind;
import fr.opp.demonstration.submission.FormTemplate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * The main job, end to end: publish, answer, close, approve, read, withdraw. Everything goes through the public API, and
 * every figure that is shown is compared with an independent sum over what was sent.
 */
public final class WholeChain {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final long SEED = 7;
    private static final int STRUCTURES = 14;
    /** Figures that must at least have been compared, or the chain proved nothing. */
    private static final int ENOUGH = 20;

    private final OppClient client;
    private final ApiSession operator;
    private final SyntheticAnswers synthetic = new SyntheticAnswers(SEED);
    private final Map<FictionalStructure, Answers> submitted = new LinkedHashMap<>();
    private final List<Participant> participants = new ArrayList<>();

    public WholeChain(OppClient client, ApiSession operator) {
        this.client = client;
        this.operator = operator;
    }

    public void run(String filiere, int year) {
        Observation observation = Observation.publish(client, operator, filiere, year);
        ApiSession coreps = coreps();

        inviteAndAnswer(observation);
        onlyCoverageIsKnown(observation, coreps);

        observation.close();
        JsonNode candidate = observation.candidates().getFirst();
        assertThat(tables(coreps, observation))
                .as("nothing is shown before approval")
                .isEmpty();
        observation.approve(candidate, "reseau", "coreps");

        figuresAreTheSumOfTheAnswers(coreps, observation);
        aWithdrawalTakesEveryTableBack(coreps, observation);
    }

    private ApiSession coreps() {
        String login = "coreps-" + UUID.randomUUID();
        Observation.enrol(operator, login, "GROUP", "coreps-production");
        return client.signIn(login, Observation.PASSWORD);
    }

    private void inviteAndAnswer(Observation observation) {
        List<FictionalStructure> teams = Directory.draw(SEED).stream()
                .filter(structure -> structure.kind() == Kind.TEAM)
                .filter(structure -> structure.filieres().getFirst().value().equals(observation.filiere()))
                .limit(STRUCTURES)
                .toList();
        for (FictionalStructure structure : teams) {
            Participant participant = observation.invite(structure);
            FormTemplate form = participant.form();
            Answers answers =
                    synthetic.corrected(structure, structure.filieres().getFirst());
            participant.openEverything();
            participant.send(form, answers).expect(201);
            submitted.put(structure, answers);
            participants.add(participant);
        }
    }

    private void onlyCoverageIsKnown(Observation observation, ApiSession coreps) {
        JsonNode followUp = observation
                .network()
                .get("/api/collection/follow-up?edition=" + observation.edition())
                .expect(200)
                .json();

        assertThat(followUp.path("sent").asInt()).isEqualTo(STRUCTURES);
        assertThat(followUp.path("directory").asInt()).isGreaterThanOrEqualTo(STRUCTURES);
        assertThat(observation.releases()).isEmpty();
        assertThat(tables(coreps, observation)).isEmpty();
    }

    private void figuresAreTheSumOfTheAnswers(ApiSession coreps, Observation observation) {
        assertThat(Waiting.until(() -> !tables(coreps, observation).isEmpty(), SOON))
                .as("the Coreps sees tables")
                .isTrue();
        IndependentSums expected = new IndependentSums(submitted);
        int compared = 0;
        for (JsonNode listed : tables(coreps, observation)) {
            JsonNode table = read(coreps, listed);
            for (JsonNode cell : table.path("cells")) {
                assertThat(cell.has("reason"))
                        .as("a reason is the network's alone")
                        .isFalse();
                compared += expected.compare(table, cell);
            }
        }
        assertThat(compared).as("cells compared with an independent sum").isGreaterThan(ENOUGH);
    }

    private void aWithdrawalTakesEveryTableBack(ApiSession coreps, Observation observation) {
        List<JsonNode> shown = tables(coreps, observation);

        participants.getFirst().withdraw().expect(200);

        boolean recalled = Waiting.until(
                () -> shown.stream()
                        .allMatch(listed -> isBlank(coreps, listed) && isBlank(observation.network(), listed)),
                SOON);
        assertThat(recalled)
                .as("every table that held the answer is blank for everyone")
                .isTrue();
        assertThat(participants.getFirst().send(new byte[] {'<', 'a', '/', '>'}).status())
                .isIn(410, 403);
    }

    private static boolean isBlank(ApiSession reader, JsonNode listed) {
        JsonNode table = read(reader, listed);
        return table.path("state").asString().equals("recalled")
                && table.path("cells").isEmpty();
    }

    private static List<JsonNode> tables(ApiSession reader, Observation observation) {
        List<JsonNode> found = new ArrayList<>();
        reader.get("/api/dashboard/tables?filiere=" + observation.filiere())
                .expect(200)
                .json()
                .forEach(table -> {
                    if (table.path("edition").asString().equals(observation.edition())) {
                        found.add(table);
                    }
                });
        return found;
    }

    private static JsonNode read(ApiSession reader, JsonNode listed) {
        return reader.get("/api/dashboard/tables/" + listed.path("release").asString() + "/"
                        + listed.path("table").asString())
                .expect(200)
                .json();
    }
}
