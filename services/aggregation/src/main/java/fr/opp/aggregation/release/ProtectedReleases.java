package fr.opp.aggregation.release;

import fr.opp.contracts.release.AuditSummary;
import fr.opp.contracts.release.CellStatus;
import fr.opp.contracts.release.TableCell;
import fr.opp.contracts.release.TableProposed;
import fr.opp.disclosure.DisclosureControl;
import fr.opp.disclosure.Protection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Tabulates, protects, audits and seals. Linear programmes take their time, so it runs on an executor of its own. */
final class ProtectedReleases implements ReleaseMaker {
    private final Executor executor;

    ProtectedReleases(Executor executor) {
        this.executor = executor;
    }

    @Override
    public CompletableFuture<Release> make(Snapshot snapshot) {
        return CompletableFuture.supplyAsync(() -> release(snapshot), executor);
    }

    static Release release(Snapshot snapshot) {
        DirectoryView directory =
                new DirectoryView(snapshot.directory(), snapshot.layout().plan());
        CodeLists codes = new CodeLists(snapshot, directory);
        Places places = new Places(snapshot.layout(), codes);
        Amounts amounts = new Amounts(snapshot);
        Protection protection = DisclosureControl.protect(new FamilyMaker(snapshot, directory, places, amounts).make());
        TableWriter writer = new TableWriter(
                snapshot, codes, new CellWriter(snapshot, places, amounts, protection), directory.units());
        List<TableProposed> tables =
                snapshot.layout().plan().tables().stream().map(writer::write).toList();
        AuditSummary audit = summary(tables, protection);
        String digest = ReleaseSeal.digest(tables);
        return new Release(
                snapshot.release(),
                digest,
                tables.stream()
                        .map(table -> ReleaseSeal.sealed(table, digest, audit))
                        .toList(),
                audit.disclosive());
    }

    private static AuditSummary summary(List<TableProposed> tables, Protection protection) {
        List<TableCell> cells =
                tables.stream().flatMap(table -> table.cells().stream()).toList();
        long hidden =
                cells.stream().filter(cell -> cell.status() != CellStatus.SHOWN).count();
        return new AuditSummary(
                cells.size(),
                (int) hidden,
                protection.disclosive(),
                protection.audit().programmes());
    }
}
