package fr.opp.aggregation.cells;

import fr.opp.aggregation.block.BlockMessage.Retract;
import fr.opp.aggregation.block.BlockMessage.Upsert;
import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.identity.TableId;
import fr.opp.contracts.release.ReleaseEvent;
import fr.opp.contracts.release.TableRecalled;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** After a release, takes back the tables that contain what is no longer permitted. */
final class RecallDesk {
    private final CellStores stores;
    private final ReleaseMeters meters;

    RecallDesk(CellStores stores, ReleaseMeters meters) {
        this.stores = stores;
        this.meters = meters;
    }

    /** The contribution was withdrawn: every table in which it counts goes. */
    List<ReleaseEvent> retracted(Retract retract, Instant now) {
        return recall(retract.edition(), retract.contribution(), Set.of(), now);
    }

    /** Its policy may have become narrower: the tables go in which its unit no longer counts. */
    List<ReleaseEvent> permitted(EditionBook book, Upsert upsert, Instant now) {
        String release = ReleaseDesk.releaseOf(upsert.edition()).value();
        if (stores.releases().get(release) != null && ledgerEntry(release, upsert.contribution()) == null) {
            meters.late.increment();
        }
        Set<TableId> still = book.layout()
                .flatMap(layout ->
                        book.readingOfContribution(upsert.contribution()).map(layout::tablesOf))
                .orElse(Set.of());
        return recall(upsert.edition(), upsert.contribution(), still, now);
    }

    private List<ReleaseEvent> recall(EditionId edition, String contribution, Set<TableId> still, Instant now) {
        String release = ReleaseDesk.releaseOf(edition).value();
        ReleaseState state = stores.releases().get(release);
        LedgerEntry entry = ledgerEntry(release, contribution);
        if (state == null || entry == null) {
            return List.of();
        }
        Set<TableId> gone = new HashSet<>(entry.tables());
        gone.removeAll(still);
        gone.removeAll(state.recalled());
        stores.releases().put(release, state.recalling(gone));
        meters.recalls.increment(gone.size());
        return gone.stream()
                .<ReleaseEvent>map(
                        table -> new TableRecalled(state.release(), table, state.edition(), state.filiere(), now))
                .toList();
    }

    private @Nullable LedgerEntry ledgerEntry(String release, String contribution) {
        return stores.ledger().get(release + "/" + contribution);
    }
}
