package fr.opp.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.opp.contracts.Event;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What was published once stays readable: each golden file is an event as it lies in somebody's log. */
class GoldenFilesTest {
    /** Components that may be absent, and that the golden files hold. */
    private static final Set<String> OPTIONAL = Set.of("type");

    @ParameterizedTest
    @EnumSource(EventType.class)
    void writesWhatTheGoldenFileHolds(EventType type) throws IOException {
        JsonNode written = EventCodec.json().readTree(EventCodec.body(Samples.of(type)));

        assertThat(written).isEqualTo(golden(type));
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void readsTheGoldenFileAndWhatALaterVersionAdded(EventType type) throws IOException {
        ObjectNode later = ((ObjectNode) golden(type)).put("addedLater", "ignored");

        Event event = EventCodec.read(bytes(type.code()), EventCodec.json().writeValueAsBytes(later));

        assertThat(event).isEqualTo(Samples.of(type));
    }

    @Test
    void refusesAnUnknownTypeWithoutRepeatingTheData() {
        assertThatThrownBy(() -> EventCodec.read(bytes("fr.opp.unknown.v9"), bytes("{\"secret\":1}")))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageNotContaining("secret");
    }

    @Test
    void refusesDataThatDoesNotFitWithoutRepeatingIt() {
        byte[] broken = bytes("{\"contribution\": \"secret\"");

        assertThatThrownBy(() -> EventCodec.read(bytes(EventType.FACT.code()), broken))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void refusesAnEventThatLacksWhatItsTypeRequires(EventType type) throws IOException {
        for (String name : golden(type).propertyNames()) {
            ObjectNode without = (ObjectNode) golden(type);
            boolean optional = without.get(name).isNull();
            without.remove(name);

            if (!optional && !OPTIONAL.contains(name)) {
                assertThatThrownBy(() -> EventCodec.read(
                                bytes(type.code()), EventCodec.json().writeValueAsBytes(without)))
                        .as("%s without %s", type, name)
                        .isInstanceOf(UnreadableEvent.class);
            }
        }
    }

    @Test
    void refusesNullAndNamesWhatIsMissingDeepInside() throws IOException {
        ObjectNode edition = (ObjectNode) golden(EventType.EDITION);
        ((ObjectNode) edition.path("tables").path(0).path("measures").path(0)).remove("statistic");

        assertThatThrownBy(() -> EventCodec.read(bytes(EventType.KEY.code()), bytes("null")))
                .isInstanceOf(UnreadableEvent.class);
        assertThatThrownBy(() -> EventCodec.read(
                        bytes(EventType.EDITION.code()), EventCodec.json().writeValueAsBytes(edition)))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("statistic");
    }

    private static JsonNode golden(EventType type) throws IOException {
        String file = "/golden/" + type.code() + ".json";
        try (InputStream stream = Objects.requireNonNull(GoldenFilesTest.class.getResourceAsStream(file), file)) {
            return EventCodec.json().readTree(stream.readAllBytes());
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
