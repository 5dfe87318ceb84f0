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
import java.util.List;

/**
 * A record that must be refused.
 *
 * @param what is wrong with it
 * @param type value of the header {@code ce_type}
 */
record Poison(String topic, String what, String key, String type, byte[] data) {
    private static final Filiere FILIERE = new Filiere("cirque");
    private static final EditionId EDITION = new EditionId("cirque-1999");
    private static final StructureId STRUCTURE = new StructureId("00000000-0000-4000-8000-000000000001");
    private static final ContributionId CONTRIBUTION = ContributionId.of(EDITION, STRUCTURE);
    private static final String GARBAGE = "Z2FyYmFnZSB0aGF0IG5vIGtleSBvcGVucw==";

    /** For each topic: data that is no JSON, and a version of the event that nobody knows yet. */
    static List<Poison> unreadable() {
        return List.of(
                        of(Topics.EDITIONS, EventType.EDITION),
                        of(Topics.STRUCTURES, EventType.STRUCTURE),
                        of(Topics.contributions(FILIERE), EventType.VERSION),
                        of(Topics.policies(FILIERE), EventType.POLICY),
                        of(Topics.facts(FILIERE), EventType.FACT),
                        of(Topics.factKeys(FILIERE), EventType.KEY),
                        of(Topics.ACCESS, EventType.ACCESS),
                        of(Topics.CANDIDATES, EventType.TABLE_PROPOSED),
                        of(Topics.DECISIONS, EventType.DECISION))
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Well-formed events whose ciphertext no key opens. */
    static List<Poison> undecryptable() {
        FactRecorded fact = new FactRecorded(CONTRIBUTION, 1, EDITION, GARBAGE);
        KeyWrapped key = new KeyWrapped(CONTRIBUTION, 1, "cirque-facts-1", GARBAGE);
        VersionRecorded version = new VersionRecorded(
                CONTRIBUTION, 1, EDITION, STRUCTURE, "uuid:poison", Instant.EPOCH, GARBAGE, GARBAGE);
        return List.of(
                new Poison(
                        Topics.factKeys(FILIERE),
                        "undecryptable",
                        key.key(),
                        EventType.KEY.code(),
                        EventCodec.body(key)),
                new Poison(
                        Topics.facts(FILIERE),
                        "undecryptable",
                        fact.key(),
                        EventType.FACT.code(),
                        EventCodec.body(fact)),
                new Poison(
                        Topics.contributions(FILIERE),
                        "undecryptable",
                        version.key(),
                        EventType.VERSION.code(),
                        EventCodec.body(version)));
    }

    private static List<Poison> of(String topic, EventType type) {
        return List.of(
                new Poison(topic, "no JSON", "poison", type.code(), "{ not json".getBytes(StandardCharsets.UTF_8)),
                new Poison(
                        topic,
                        "unknown version",
                        "poison",
                        type.code().replace(".v1", ".v99"),
                        "{}".getBytes(StandardCharsets.UTF_8)));
    }
}
