package fr.opp.aggregation.release;

import fr.opp.contracts.edition.ProtectionRules;
import fr.opp.contracts.event.EventCodec;
import fr.opp.contracts.identity.LocalizedText;
import fr.opp.contracts.policy.Audience;
import fr.opp.contracts.release.AuditSummary;
import fr.opp.contracts.release.Axis;
import fr.opp.contracts.release.Coverage;
import fr.opp.contracts.release.Measure;
import fr.opp.contracts.release.TableCell;
import fr.opp.contracts.release.TableProposed;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Writes on every table what holds for the whole release: the digest that an approval names, and the audit. The digest
 * covers everything that is on the screen, and nothing that a recalculation of the same figures would change.
 */
final class ReleaseSeal {
    private ReleaseSeal() {}

    /** What the digest covers of a table. */
    private record Figures(
            String release,
            String table,
            LocalizedText title,
            List<String> audiences,
            List<Axis> axes,
            List<Measure> measures,
            List<TableCell> cells,
            Coverage coverage,
            ProtectionRules rules) {
        static Figures of(TableProposed table) {
            return new Figures(
                    table.release().value(),
                    table.table().value(),
                    table.title(),
                    table.audiences().stream().map(Audience::code).sorted().toList(),
                    table.axes(),
                    table.measures(),
                    table.cells(),
                    table.coverage(),
                    table.rules());
        }
    }

    static String digest(List<TableProposed> tables) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            tables.forEach(table -> sha256.update(EventCodec.json().writeValueAsBytes(Figures.of(table))));
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static TableProposed sealed(TableProposed table, String digest, AuditSummary audit) {
        return new TableProposed(
                table.release(),
                table.table(),
                table.edition(),
                table.filiere(),
                table.year(),
                digest,
                table.tables(),
                table.computedAt(),
                table.title(),
                table.audiences(),
                table.chart(),
                table.axes(),
                table.measures(),
                table.cells(),
                table.coverage(),
                table.rules(),
                audit);
    }
}
