package fr.opp.system.openrosa;

import static org.assertj.core.api.Assertions.assertThat;

import fr.opp.demonstration.answers.SyntheticAnswers;
import fr.opp.demonstration.structures.Directory;
import fr.opp.demonstration.structures.FictionalStructure;
import fr.opp.demonstration.submission.FormTemplate;
import fr.opp.system.platform.Platform;
import fr.opp.system.platform.SharedPlatform;
import fr.opp.system.scenario.Observation;
import fr.opp.system.scenario.Participant;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A client that is not ours, over plain HTTP: it asks for the form list, downloads the form, announces and sends a
 * multipart submission, as ODK Collect does.
 */
@ExtendWith(SharedPlatform.class)
class OpenRosaClientTest {
    private static final long SEED = 11;

    @Test
    void listsDownloadsAndSubmitsByAPersonalAddress(Platform platform) {
        Observation observation = Observation.publish(platform.client(), platform.operator(), "marionnette", 2025);
        FictionalStructure structure = structure();
        Participant participant = observation.invite(structure);
        participant.formXml();
        PlainClient collect = new PlainClient(personalAddress(participant));

        String list = collect.get("formList");
        byte[] xform = collect.getBytes(PlainClient.between(list, "<downloadUrl>", "</downloadUrl>"));
        byte[] instance = FormTemplate.parse(xform)
                .fill(
                        new SyntheticAnswers(SEED)
                                .corrected(structure, structure.filieres().getFirst()),
                        Participant.newInstance(),
                        null);

        assertThat(collect.announce().statusCode()).isEqualTo(204);
        HttpResponse<String> sent = collect.submit(instance);
        HttpResponse<String> again = collect.submit(instance);

        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
        assertThat(sent.headers().firstValue("X-OpenRosa-Version")).contains("1.0");
        assertThat(sent.body()).contains("http://openrosa.org/http/response");
        assertThat(again.statusCode())
                .as("a repeat is answered like the first time")
                .isEqualTo(201);
        assertThat(participant.contribution().expect(200).json().path("state").asString())
                .isEqualTo("sent");
    }

    @Test
    void anUnknownAddressOpensNothing(Platform platform) {
        PlainClient stranger = new PlainClient(platform.client().address() + "/openrosa/" + "0".repeat(32));

        assertThat(stranger.submit("<data/>".getBytes(StandardCharsets.UTF_8)).statusCode())
                .isIn(401, 403, 404);
    }

    private static String personalAddress(Participant participant) {
        return participant
                .session()
                .post(
                        "/api/portal/openrosa-tokens",
                        Map.of("structure", participant.id(), "edition", participant.edition()))
                .expect(201)
                .json()
                .path("url")
                .asString();
    }

    private static FictionalStructure structure() {
        return Directory.draw(SEED).stream()
                .filter(structure -> structure.filieres().getFirst().value().equals("marionnette"))
                .findFirst()
                .orElseThrow();
    }
}
