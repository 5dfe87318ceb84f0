package fr.opp.dashboard.reading;

import fr.opp.contracts.edition.Chart;
import fr.opp.contracts.identity.LocalizedText;
import fr.opp.contracts.policy.Audience;
import fr.opp.contracts.release.Axis;
import fr.opp.contracts.release.Coverage;
import fr.opp.contracts.release.TableProposed;
import fr.opp.dashboard.release.Release;
import fr.opp.dashboard.table.StoredTable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table in the list of those that a reader may open. */
record TableSummary(
        String release,
        String table,
        LocalizedText title,
        String filiere,
        String edition,
        int year,
        Set<Audience> audiences,
        @Nullable Instant approvedAt,
        Chart chart,
        List<String> dimensions,
        Coverage coverage,
        String state) {
    static TableSummary of(StoredTable table, Release release) {
        TableProposed proposal = table.proposal();
        return new TableSummary(
                proposal.release().value(),
                proposal.table().value(),
                proposal.title(),
                proposal.filiere().value(),
                proposal.edition().value(),
                proposal.year(),
                release.audiencesOf(table),
                release.approvedAt(),
                proposal.chart(),
                proposal.axes().stream().map(Axis::dimension).toList(),
                proposal.coverage(),
                table.isRecalled() ? "recalled" : "shown");
    }
}
