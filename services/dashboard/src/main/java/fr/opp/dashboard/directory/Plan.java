package fr.opp.dashboard.directory;

import fr.opp.contracts.edition.Edition;
import fr.opp.contracts.edition.ProtectionRules;
import fr.opp.contracts.edition.TableSpec;
import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.identity.Filiere;
import fr.opp.contracts.release.AuditSummary;
import fr.opp.contracts.release.Coverage;
import fr.opp.contracts.release.TableProposed;
import fr.opp.contracts.release.TableRecalled;
import java.util.List;
import java.util.Optional;

/** The tables that an edition foresees. */
public record Plan(EditionId edition, Filiere filiere, int year, ProtectionRules rules, List<TableSpec> tables) {
    public Plan {
        tables = List.copyOf(tables);
    }

    static Plan of(Edition edition) {
        return new Plan(edition.id(), edition.filiere(), edition.year(), edition.rules(), edition.tables());
    }

    /** What is left of a recalled table whose proposal the log no longer holds: its title and whom it was meant for. */
    public Optional<TableProposed> asProposed(TableRecalled recalled) {
        return tables.stream()
                .filter(table -> table.id().equals(recalled.table()))
                .findFirst()
                .map(table -> new TableProposed(
                        recalled.release(),
                        table.id(),
                        edition,
                        filiere,
                        year,
                        "",
                        1,
                        recalled.recalledAt(),
                        table.title(),
                        table.audiences(),
                        table.chart(),
                        List.of(),
                        List.of(),
                        List.of(),
                        new Coverage(0, 0),
                        rules,
                        new AuditSummary(0, 0, 0, 0)));
    }
}
