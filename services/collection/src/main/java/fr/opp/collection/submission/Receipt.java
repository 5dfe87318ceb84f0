package fr.opp.collection.submission;

import fr.opp.contracts.identity.ContributionId;
import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.identity.LocalizedText;
import fr.opp.contracts.identity.StructureId;
import fr.opp.contracts.policy.Audience;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What a contributor keeps of having answered. */
public record Receipt(
        ContributionId contribution,
        int version,
        String instanceId,
        Instant receivedAt,
        StructureId structure,
        EditionId edition,
        List<SectionUse> sections) {
    public Receipt {
        sections = List.copyOf(sections);
    }

    /** Who may use a section, under the policy in force. */
    public record SectionUse(String code, LocalizedText label, Set<Audience> audiences) {
        public SectionUse {
            audiences = Set.copyOf(audiences);
        }
    }
}
