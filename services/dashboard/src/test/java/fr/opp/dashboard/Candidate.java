package fr.opp.dashboard;

import fr.opp.contracts.edition.Chart;
import fr.opp.contracts.edition.CodeSpec;
import fr.opp.contracts.edition.ProtectionRules;
import fr.opp.contracts.edition.Statistic;
import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.identity.Filiere;
import fr.opp.contracts.identity.LocalizedText;
import fr.opp.contracts.identity.ReleaseId;
import fr.opp.contracts.identity.TableId;
import fr.opp.contracts.policy.Audience;
import fr.opp.contracts.release.AuditSummary;
import fr.opp.contracts.release.Axis;
import fr.opp.contracts.release.CellStatus;
import fr.opp.contracts.release.Coverage;
import fr.opp.contracts.release.Measure;
import fr.opp.contracts.release.TableCell;
import fr.opp.contracts.release.TableProposed;
import fr.opp.contracts.release.TableRecalled;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Tables as aggregation proposes them: incomes by département, some hidden. */
record Candidate(String filiere, String digest) {
    private static final Instant COMPUTED = Instant.parse("2026-12-12T08:00:00Z");

    String release() {
        return filiere + "-2025.1";
    }

    /** Two tables: the first for the Coreps too, the second for the network alone. */
    List<TableProposed> tables() {
        return List.of(table("T1", Set.of(Audience.NETWORK, Audience.COREPS)), table("T2", Set.of(Audience.NETWORK)));
    }

    TableRecalled recall(String table) {
        return new TableRecalled(
                new ReleaseId(release()),
                new TableId(table),
                new EditionId(filiere + "-2025"),
                new Filiere(filiere),
                COMPUTED.plusSeconds(60));
    }

    private TableProposed table(String id, Set<Audience> audiences) {
        return new TableProposed(
                new ReleaseId(release()),
                new TableId(id),
                new EditionId(filiere + "-2025"),
                new Filiere(filiere),
                2025,
                digest,
                2,
                COMPUTED,
                new LocalizedText("Combien gagnent les lieux ?", "How much do venues earn?"),
                audiences,
                Chart.BAR,
                List.of(new Axis(
                        "departement",
                        new LocalizedText("Département", "Département"),
                        List.of(
                                new CodeSpec("31", LocalizedText.of("Haute-Garonne; et ses voisins"), null),
                                new CodeSpec("09", LocalizedText.of("=Ariège"), null)))),
                List.of(new Measure("sum-produits", Statistic.SUM, "produits", LocalizedText.of("Produits"), "EUR")),
                cells(),
                new Coverage(12, 20),
                ProtectionRules.FLOOR,
                new AuditSummary(3, 2, 0, 7));
    }

    private static List<TableCell> cells() {
        return List.of(
                new TableCell(List.of("31"), "sum-produits", CellStatus.SECONDARY, null, null),
                new TableCell(List.of("09"), "sum-produits", CellStatus.FREQUENCY, null, null),
                new TableCell(
                        List.of(TableCell.TOTAL), "sum-produits", CellStatus.SHOWN, new BigDecimal("123456.5"), 12));
    }
}
