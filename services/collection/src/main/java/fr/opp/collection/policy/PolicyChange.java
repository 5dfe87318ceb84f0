package fr.opp.collection.policy;

import fr.opp.contracts.edition.Edition;
import fr.opp.contracts.edition.Section;
import fr.opp.contracts.identity.LocalizedText;
import fr.opp.contracts.policy.Audience;
import fr.opp.contracts.policy.Permission;
import fr.opp.contracts.policy.UsagePolicy;
import fr.opp.kit.problem.CommonFailure;
import fr.opp.kit.problem.InputError;
import fr.opp.kit.problem.Refusal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A policy as the contributor chooses it: for each section, who may use it; sections left out stay as they are. */
record PolicyChange(@Nullable Map<String, List<Audience>> sections) {
    /** @throws Refusal when a section is not one of the edition */
    UsagePolicy appliedTo(Edition edition, UsagePolicy before) {
        Map<String, List<Audience>> chosen = sections == null ? Map.of() : sections;
        requireKnown(edition, chosen);
        List<Permission> permissions = new ArrayList<>();
        for (Section section : edition.sections()) {
            List<Audience> audiences = chosen.get(section.code());
            Set<Audience> allowed = audiences == null ? before.audiencesOf(section.code()) : withNetwork(audiences);
            allowed.forEach(audience -> permissions.add(Permission.yes(section.code(), audience)));
        }
        return new UsagePolicy(permissions);
    }

    /** Whatever is shared at all is shared with the network that runs the observation. */
    private static Set<Audience> withNetwork(List<Audience> audiences) {
        Set<Audience> all = EnumSet.noneOf(Audience.class);
        all.addAll(audiences);
        if (!all.isEmpty()) {
            all.add(Audience.NETWORK);
        }
        return all;
    }

    private static void requireKnown(Edition edition, Map<String, List<Audience>> chosen) {
        List<String> known = edition.sections().stream().map(Section::code).toList();
        List<InputError> errors = chosen.keySet().stream()
                .filter(code -> !known.contains(code))
                .map(code -> InputError.atField(
                        "sections." + code,
                        new LocalizedText("Cette section n’existe pas.", "There is no such section."),
                        new LocalizedText(
                                "Sections : " + String.join(", ", known), "Sections: " + String.join(", ", known))))
                .toList();
        if (!errors.isEmpty()) {
            throw new Refusal(new CommonFailure.BadRequest(errors));
        }
    }
}
