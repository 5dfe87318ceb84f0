package fr.opp.collection.openrosa;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MultipartBodyTest {
    @Test
    void findsThePartByNameAmongOthersAndKeepsItsBytes() {
        String xml = "<données>é</données>\r\n";
        String body =
                "--b\r\nContent-Disposition: form-data; name=\"photo.jpg\"; filename=\"xml_submission_file\"\r\n\r\n\u0000\u0001\r\n"
                        + "--b\r\nContent-Type: text/xml\r\ncontent-disposition: form-data; name=\"xml_submission_file\"; filename=\"a.xml\"\r\n\r\n"
                        + xml + "\r\n--b--\r\n";

        assertThat(part(body)).contains(xml);
    }

    @Test
    void findsNothingInABodyThatIsCutShort() {
        assertThat(part("--b\r\nContent-Disposition: form-data; name=\"xml_submission_file\"\r\n\r\n<data"))
                .isEmpty();
        assertThat(part("")).isEmpty();
        assertThat(part("--b--")).isEmpty();
    }

    private static java.util.Optional<String> part(String body) {
        return new MultipartBody(body.getBytes(StandardCharsets.UTF_8), "b")
                .part("xml_submission_file")
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }
}
