package fr.opp.system.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.opp.demonstration.answers.SyntheticAnswers;
import fr.opp.demonstration.loader.ApiAnswer;
import fr.opp.demonstration.loader.Waiting;
import fr.opp.demonstration.structures.Directory;
import fr.opp.demonstration.structures.FictionalStructure;
import fr.opp.demonstration.structures.Kind;
import fr.opp.system.platform.Platform;
import fr.opp.system.platform.SharedPlatform;
import fr.opp.system.scenario.Observation;
import fr.opp.system.scenario.Participant;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Every wrong input is refused by a problem document that says where it is wrong and what would be right. */
@ExtendWith(SharedPlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WrongInputTest {
    private static final long SEED = 13;
    private static final long FIFTY_MEGABYTES = 50L << 20;

    private Observation observation;
    private Participant participant;
    private String instance;

    @BeforeAll
    void publishAndInvite(Platform platform) {
        observation = Observation.publish(platform.client(), platform.operator(), "rue", 2025);
        FictionalStructure structure = Directory.draw(SEED).stream()
                .filter(candidate -> candidate.kind() == Kind.TEAM)
                .filter(candidate -> candidate.filieres().getFirst().value().equals("rue"))
                .findFirst()
                .orElseThrow();
        participant = observation.invite(structure);
        byte[] filled = participant
                .form()
                .fill(
                        new SyntheticAnswers(SEED)
                                .corrected(structure, structure.filieres().getFirst()),
                        Participant.newInstance(),
                        null);
        instance = new String(filled, StandardCharsets.UTF_8);
    }

    @Test
    void aWorkbookWithABrokenReferenceIsRefusedByItsCell() {
        ApiAnswer refused = observation
                .network()
                .post(
                        "/api/survey/questionnaires?filiere=rue&name=cass%C3%A9.xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", BrokenWorkbook.bytes());

        JsonNode error = mentioning(BrokenWorkbook.UNKNOWN, problem(refused, 422, "workbook-refused"));
        assertThat(error.path("place").path("sheet").asString()).isEqualTo("survey");
        assertThat(error.path("place").path("row").asInt()).isEqualTo(BrokenWorkbook.ROW);
        assertThat(error.path("place").path("column").asString()).isEqualTo("relevant");
        assertThat(error.path("remedy").asString()).isNotBlank();
    }

    @Test
    void everyQuestionAnsweredWronglyIsNamedAtOnce() {
        String wrong = replaced(replaced(instance, "type_structure", "inconnu"), "rep_propres", "beaucoup");

        JsonNode errors = problem(send(wrong), 422, "answers-refused").path("errors");

        List<String> questions = new ArrayList<>();
        for (JsonNode error : errors) {
            questions.add(error.path("place").path("question").asString());
            assertThat(error.path("message").asString()).isNotBlank();
            assertThat(error.path("remedy").asString()).isNotBlank();
        }
        assertThat(questions).anyMatch(question -> question.contains("type_structure"));
        assertThat(questions).anyMatch(question -> question.contains("rep_propres"));
        assertThat(errors.toString()).as("the refused text is not repeated").doesNotContain("beaucoup");
    }

    @Test
    void aDocumentTypeIsRefused() {
        String declared = "<!DOCTYPE data [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + withoutDeclaration();

        ApiAnswer refused = send(declared);

        assertThat(refused.status()).isIn(400, 422);
        assertThat(refused.header("Content-Type")).contains("problem+json");
        assertThat(refused.text()).doesNotContain("root:");
    }

    @Test
    void aBodyOfFiftyMegabytesIsRefused() {
        ApiAnswer refused = participant
                .session()
                .post(
                        participant.path() + "/contribution",
                        "application/xml",
                        BodyPublishers.ofInputStream(() -> new Spaces(FIFTY_MEGABYTES)));

        problem(refused, 413, "too-large");
    }

    @Test
    void anAnswerToAnotherFormIsRefused() {
        ApiAnswer refused = send("<data id=\"un-autre-formulaire\" version=\"1\"><a>1</a></data>");

        assertThat(refused.status()).isIn(400, 404, 422);
        assertThat(refused.json().path("detail").asString()).isNotBlank();
        assertThat(refused.header("Content-Type")).contains("problem+json");
    }

    @Test
    void aClosedEditionTakesNoAnswer(Platform platform) {
        Observation closed = Observation.publish(platform.client(), platform.operator(), "rue", 2024);
        Participant late = closed.invite(participant.structure());
        byte[] answer = late.form()
                .fill(
                        new SyntheticAnswers(SEED)
                                .corrected(
                                        late.structure(),
                                        late.structure().filieres().getFirst()),
                        Participant.newInstance(),
                        null);
        closed.close();

        boolean refused = Waiting.until(
                () -> late.contribution().json().path("state").asString().equals("closed")
                        || late.send(answer).status() == 403,
                Duration.ofSeconds(10));

        assertThat(refused).isTrue();
        problem(late.send(answer), 403, "edition-closed");
    }

    private ApiAnswer send(String xml) {
        return participant.send(xml.getBytes(StandardCharsets.UTF_8));
    }

    private String withoutDeclaration() {
        return instance.replaceFirst("^<\\?xml[^>]*\\?>", "");
    }

    private static JsonNode mentioning(String word, JsonNode problem) {
        for (JsonNode error : problem.path("errors")) {
            if (error.path("message").asString().contains(word)) {
                return error;
            }
        }
        throw new AssertionError("no error mentions " + word + ": " + problem);
    }

    private static JsonNode problem(ApiAnswer answer, int status, String slug) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).contains("application/problem+json");
        JsonNode problem = answer.json();
        assertThat(problem.path("type").asString()).isEqualTo("/problems/" + slug);
        assertThat(problem.path("title").asString()).isNotBlank();
        assertThat(problem.path("requestId").asString()).isNotBlank();
        return problem;
    }

    private static String replaced(String xml, String leaf, String text) {
        return xml.replaceFirst("<" + leaf + ">[^<]*</" + leaf + ">", "<" + leaf + ">" + text + "</" + leaf + ">");
    }

    /** So many spaces, without holding them. */
    private static final class Spaces extends InputStream {
        private long left;

        private Spaces(long count) {
            left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? ' ' : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(length, left);
            Arrays.fill(buffer, offset, offset + count, (byte) ' ');
            left -= count;
            return count;
        }
    }
}
