package fr.opp.contracts.policy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a contributor permits. What no permission names is refused. */
public record UsagePolicy(List<Permission> permissions) {
    public UsagePolicy {
        permissions = List.copyOf(permissions);
    }

    /**
     * Whether a section may count in tables of an audience. Tables are computed, shown and downloaded, and their
     * calculation may be handed over, so all four verbs are needed: anything less counts as a refusal.
     */
    public boolean permits(String section, Audience audience) {
        return permissions.stream()
                .filter(p -> p.section().equals(section))
                .filter(p ->
                        p.environment() == audience.environment() && p.purpose().equals(audience.purpose()))
                .anyMatch(p -> p.verbs().containsAll(EnumSet.allOf(Verb.class)));
    }

    /** The audiences whose tables the section may count in. */
    public Set<Audience> audiencesOf(String section) {
        EnumSet<Audience> audiences = EnumSet.noneOf(Audience.class);
        Arrays.stream(Audience.values())
                .filter(audience -> permits(section, audience))
                .forEach(audiences::add);
        return audiences;
    }
}
