package fr.opp.system.poison;

import fr.opp.contracts.contribution.KeyWrapped;
import fr.opp.contracts.contribution.VersionRecorded;
import fr.opp.contracts.event.EventCodec;
import fr.opp.contracts.event.EventType;
import fr.opp.contracts.event.Topics;
import fr.opp.contracts.fact.FactRecorded;
import fr.opp.contracts.identity.ContributionId;
import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.identity.Filiere;
import fr.opp.contracts.identity.StructureId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record that must be refused.
 *
 * @param what is wrong with it
 * @param key that it is sent under, if any
 * @param headers among them {@code ce_type}, where it says what it is
 */
record Poison(String what, @Nullable String key, Map<String, String> headers, String data) {
    /** What nobody may find again, neither in a dead letter nor in a log. */
    static final String SECRET = "une-reponse-en-clair";

    private static final String GARBAGE = "Z2FyYmFnZSB0aGF0IG5vIGtleSBvcGVucw==";
    private static final String SOME = "{\"answer\": \"" + SECRET + "\"}";

    /** Everything that cannot be read as an event of this type. */
    static List<Poison> unreadable(EventType type) {
        String code = type.code();
        String later = code.replace(".v1", ".v99");
        return List.of(
                new Poison("no JSON", "poison", typed(code), "{ \"answer\": " + SECRET),
                new Poison("another shape of JSON", "poison", typed(code), "[\"" + SECRET + "\"]"),
                new Poison("JSON that is null", "poison", typed(code), "null"),
                new Poison("nothing that the type requires", "poison", typed(code), SOME),
                new Poison("unknown version", "poison", typed(later), SOME),
                new Poison("no type", "poison", Map.of(), SOME),
                new Poison("a structured event that is none", "poison", structured(), "{ " + SECRET),
                new Poison("headers that cannot be read", "poison", odd(later), SOME));
    }

    /** Only a topic that keeps everything takes it: compaction needs keys, and the broker insists. */
    static Poison withoutKey(EventType type) {
        return new Poison("no key", null, typed(type.code()), SOME);
    }

    /** Well-formed events whose ciphertext no key opens, by topic. */
    static Map<String, Poison> undecryptable(Filiere filiere) {
        EditionId edition = new EditionId(filiere + "-1999");
        StructureId structure = new StructureId("00000000-0000-4000-8000-000000000001");
        ContributionId contribution = ContributionId.of(edition, structure);
        return Map.of(
                // A key that does not open is told by the first fact that needs it.
                Topics.factKeys(filiere),
                of(EventType.KEY, new KeyWrapped(contribution, 1, filiere + "-facts", GARBAGE)),
                Topics.facts(filiere),
                of(EventType.FACT, new FactRecorded(contribution, 1, edition, GARBAGE)),
                Topics.contributions(filiere),
                of(
                        EventType.VERSION,
                        new VersionRecorded(
                                contribution, 1, edition, structure, "uuid:poison", Instant.EPOCH, "d", GARBAGE)));
    }

    private static Poison of(EventType type, fr.opp.contracts.Event event) {
        String data = new String(EventCodec.body(event), StandardCharsets.UTF_8);
        return new Poison("undecryptable", event.key(), typed(type.code()), data);
    }

    private static Map<String, String> typed(String code) {
        return Map.of("ce_type", code, "content-type", "application/json");
    }

    private static Map<String, String> structured() {
        return Map.of("content-type", "application/cloudevents+json", "contentType", "application/cloudevents+json");
    }

    /** What the binder itself would read of a record's headers. */
    private static Map<String, String> odd(String code) {
        Map<String, String> headers = new HashMap<>(typed(code));
        headers.put("spring_json_header_types", "{ no JSON");
        headers.put("contentType", "no/such/type; charset=?");
        headers.put("kafka_offset", "not a number");
        headers.put("id", "not an identifier");
        headers.put("timestamp", "not a time");
        return headers;
    }
}
