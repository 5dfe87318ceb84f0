package fr.opp.collection.policy;

import fr.opp.collection.claim.ContributionState;
import fr.opp.contracts.edition.Edition;
import fr.opp.contracts.edition.Section;
import fr.opp.contracts.policy.Audience;
import fr.opp.contracts.policy.UsagePolicy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The policy in force.
 *
 * @param effect sections that count in somebody's tables, and sections that nobody uses
 */
record PolicyView(long revision, boolean isDefault, Map<String, Set<Audience>> sections, Effect effect) {
    /** What follows from the policy. */
    record Effect(List<String> counted, List<String> withheld) {}

    static PolicyView of(Edition edition, ContributionState state) {
        UsagePolicy policy = state.policyIn(edition);
        Map<String, Set<Audience>> sections = new TreeMap<>();
        edition.sections().forEach(section -> sections.put(section.code(), policy.audiencesOf(section.code())));
        return new PolicyView(state.policyRevision(), state.policy() == null, sections, effect(edition, sections));
    }

    private static Effect effect(Edition edition, Map<String, Set<Audience>> sections) {
        List<String> codes = edition.sections().stream().map(Section::code).toList();
        return new Effect(
                codes.stream().filter(code -> isUsed(sections, code)).toList(),
                codes.stream().filter(code -> !isUsed(sections, code)).toList());
    }

    private static boolean isUsed(Map<String, Set<Audience>> sections, String code) {
        return !sections.getOrDefault(code, Set.of()).isEmpty();
    }
}
