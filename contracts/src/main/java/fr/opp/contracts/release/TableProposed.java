package fr.opp.contracts.release;

import fr.opp.contracts.edition.Chart;
import fr.opp.contracts.edition.ProtectionRules;
import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.identity.Filiere;
import fr.opp.contracts.identity.LocalizedText;
import fr.opp.contracts.identity.ReleaseId;
import fr.opp.contracts.identity.TableId;
import fr.opp.contracts.policy.Audience;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A table that passed disclosure control and awaits the filière.
 *
 * @param digest hexadecimal SHA-256 over every table of the release; an approval names it
 * @param tables how many tables the release holds: it is complete when as many have arrived
 */
public record TableProposed(
        ReleaseId release,
        TableId table,
        EditionId edition,
        Filiere filiere,
        int year,
        String digest,
        int tables,
        Instant computedAt,
        LocalizedText title,
        Set<Audience> audiences,
        Chart chart,
        List<Axis> axes,
        List<Measure> measures,
        List<TableCell> cells,
        Coverage coverage,
        ProtectionRules rules,
        AuditSummary audit)
        implements ReleaseEvent {
    public TableProposed {
        audiences = Set.copyOf(audiences);
        axes = List.copyOf(axes);
        measures = List.copyOf(measures);
        cells = List.copyOf(cells);
    }
}
