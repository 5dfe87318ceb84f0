package fr.opp.dashboard.table;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.opp.contracts.edition.Chart;
import fr.opp.contracts.edition.ProtectionRules;
import fr.opp.contracts.identity.LocalizedText;
import fr.opp.contracts.policy.Audience;
import fr.opp.contracts.release.Axis;
import fr.opp.contracts.release.CellStatus;
import fr.opp.contracts.release.Coverage;
import fr.opp.contracts.release.Measure;
import fr.opp.contracts.release.TableCell;
import fr.opp.contracts.release.TableProposed;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table as the interface shows it.
 *
 * @param audiences whom it is approved for; in a review, whom it is meant for
 * @param synthetic whether it is about invented structures
 */
public record TableView(
        String release,
        String table,
        LocalizedText title,
        String filiere,
        String edition,
        int year,
        String state,
        Chart chart,
        Set<Audience> audiences,
        List<Axis> axes,
        List<Measure> measures,
        List<Cell> cells,
        Coverage coverage,
        ProtectionRules rules,
        Instant computedAt,
        @Nullable Instant approvedAt,
        boolean synthetic) {
    /**
     * A cell; a hidden one says why to the filière's network alone, since a reason is a disclosure.
     *
     * @param status {@code shown} or {@code protected}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Cell(
            List<String> codes,
            String measure,
            String status,
            @Nullable CellStatus reason,
            @Nullable BigDecimal value,
            @Nullable Integer units) {
        static Cell forReview(TableCell cell) {
            boolean shown = cell.status() == CellStatus.SHOWN;
            return of(cell, shown ? null : cell.status());
        }

        static Cell forReaders(TableCell cell) {
            return of(cell, null);
        }

        private static Cell of(TableCell cell, @Nullable CellStatus reason) {
            boolean shown = cell.status() == CellStatus.SHOWN;
            return new Cell(
                    cell.codes(),
                    cell.measure(),
                    shown ? "shown" : "protected",
                    reason,
                    shown ? cell.value() : null,
                    shown ? cell.units() : null);
        }
    }

    /** With the reason of each hidden cell: for the filière's network. */
    public static TableView forReview(StoredTable table, boolean synthetic) {
        return of(
                table,
                new Showing(table.foreseen(), null, synthetic),
                table.proposal().cells().stream().map(Cell::forReview).toList());
    }

    /** With one wording for every hidden cell: for everybody else. */
    public static TableView forReaders(StoredTable table, Showing showing) {
        return of(
                table,
                showing,
                table.proposal().cells().stream().map(Cell::forReaders).toList());
    }

    /** Whom a table is shown to, since when. */
    public record Showing(Set<Audience> audiences, @Nullable Instant approvedAt, boolean synthetic) {}

    private static TableView of(StoredTable table, Showing showing, List<Cell> cells) {
        TableProposed proposal = table.proposal();
        return new TableView(
                proposal.release().value(),
                proposal.table().value(),
                proposal.title(),
                proposal.filiere().value(),
                proposal.edition().value(),
                proposal.year(),
                table.isRecalled() ? "recalled" : "shown",
                proposal.chart(),
                showing.audiences(),
                proposal.axes(),
                proposal.measures(),
                cells,
                proposal.coverage(),
                proposal.rules(),
                proposal.computedAt(),
                showing.approvedAt(),
                showing.synthetic());
    }
}
