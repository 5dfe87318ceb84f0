package fr.opp.dashboard.table;

import fr.opp.contracts.identity.LocalizedText;
import fr.opp.contracts.policy.Audience;
import fr.opp.contracts.release.TableProposed;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table of a release.
 *
 * @param proposal what aggregation proposed, without any cell once it is recalled
 * @param recalledAt when it was recalled, absent while it holds
 */
public record StoredTable(TableProposed proposal, @Nullable Instant recalledAt) {
    /** The same table with nothing left to show. */
    public StoredTable recalled(Instant instant) {
        return new StoredTable(
                new TableProposed(
                        proposal.release(),
                        proposal.table(),
                        proposal.edition(),
                        proposal.filiere(),
                        proposal.year(),
                        proposal.digest(),
                        proposal.tables(),
                        proposal.computedAt(),
                        proposal.title(),
                        proposal.audiences(),
                        proposal.chart(),
                        proposal.axes(),
                        proposal.measures(),
                        List.of(),
                        proposal.coverage(),
                        proposal.rules(),
                        proposal.audit()),
                instant);
    }

    public boolean isRecalled() {
        return recalledAt != null;
    }

    /** Whom the plan foresees; the network always. */
    public Set<Audience> foreseen() {
        EnumSet<Audience> foreseen = EnumSet.of(Audience.NETWORK);
        foreseen.addAll(proposal.audiences());
        return foreseen;
    }

    public LocalizedText title() {
        return proposal.title();
    }
}
