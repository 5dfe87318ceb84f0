package fr.opp.contracts.policy;

import java.util.Set;

/**
 * One line of a usage policy: the verbs allowed on one section, in one environment, for one purpose.
 *
 * @param section code of a section of the edition
 * @param purpose a purpose of {@link Audience}
 */
public record Permission(String section, Environment environment, String purpose, Set<Verb> verbs) {
    public Permission {
        verbs = Set.copyOf(verbs);
    }

    /** The plain "yes" of the interface: all four verbs. */
    public static Permission yes(String section, Audience audience) {
        return new Permission(section, audience.environment(), audience.purpose(), Set.of(Verb.values()));
    }
}
