package fr.opp.contracts.event;

import fr.opp.contracts.Event;
import fr.opp.contracts.contribution.AccessRecorded;
import fr.opp.contracts.contribution.AnswersSettled;
import fr.opp.contracts.contribution.ContributionWithdrawn;
import fr.opp.contracts.contribution.KeyWrapped;
import fr.opp.contracts.contribution.VersionRecorded;
import fr.opp.contracts.edition.Chart;
import fr.opp.contracts.edition.CodeSpec;
import fr.opp.contracts.edition.DimensionSpec;
import fr.opp.contracts.edition.Edition;
import fr.opp.contracts.edition.FormDefinition;
import fr.opp.contracts.edition.MeasureSpec;
import fr.opp.contracts.edition.Media;
import fr.opp.contracts.edition.ProtectionRules;
import fr.opp.contracts.edition.Section;
import fr.opp.contracts.edition.Sensitivity;
import fr.opp.contracts.edition.Statistic;
import fr.opp.contracts.edition.TableSpec;
import fr.opp.contracts.edition.ValueKind;
import fr.opp.contracts.edition.VariableSpec;
import fr.opp.contracts.fact.FactRecorded;
import fr.opp.contracts.identity.ContributionId;
import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.identity.Filiere;
import fr.opp.contracts.identity.LocalizedText;
import fr.opp.contracts.identity.PersonId;
import fr.opp.contracts.identity.ReleaseId;
import fr.opp.contracts.identity.StructureId;
import fr.opp.contracts.identity.TableId;
import fr.opp.contracts.membership.Membership;
import fr.opp.contracts.membership.MembershipsChanged;
import fr.opp.contracts.membership.Role;
import fr.opp.contracts.policy.Audience;
import fr.opp.contracts.policy.Permission;
import fr.opp.contracts.policy.PolicySet;
import fr.opp.contracts.policy.UsagePolicy;
import fr.opp.contracts.policy.Verb;
import fr.opp.contracts.release.AuditSummary;
import fr.opp.contracts.release.Axis;
import fr.opp.contracts.release.CellStatus;
import fr.opp.contracts.release.Coverage;
import fr.opp.contracts.release.Measure;
import fr.opp.contracts.release.ReleaseDecided;
import fr.opp.contracts.release.TableCell;
import fr.opp.contracts.release.TableProposed;
import fr.opp.contracts.release.TableRecalled;
import fr.opp.contracts.structure.StructureDescribed;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** One event of each type, with invented content. */
final class Samples {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Filiere CIRQUE = new Filiere("cirque");
    private static final EditionId EDITION = new EditionId("cirque-2025");
    private static final StructureId STRUCTURE = new StructureId("0b0e7a4e-2f0c-5f6e-9a51-1d2f7c0e9b11");
    private static final ContributionId CONTRIBUTION = ContributionId.of(EDITION, STRUCTURE);
    private static final PersonId PERSON = new PersonId("5a1ff8a1-5d2c-4f0e-8d6c-93e0b6b7c0aa");
    private static final ReleaseId RELEASE = new ReleaseId("cirque-2025.1");
    private static final TableId TABLE = new TableId("CQ2");
    private static final LocalizedText TITLE = new LocalizedText("Qui dispose d’un chapiteau ?", "Who has a big top?");
    private static final UsagePolicy POLICY = new UsagePolicy(List.of(
            new Permission("activite", Audience.COREPS.environment(), "dialogue-social", Set.of(Verb.PROCESS))));

    private Samples() {}

    static Event of(EventType type) {
        return switch (type) {
            case EDITION -> edition();
            case STRUCTURE ->
                new StructureDescribed(
                        STRUCTURE,
                        "u-1",
                        "Compagnie inventée",
                        "compagnie",
                        "09122",
                        "09",
                        "200067791",
                        Set.of(CIRQUE),
                        true);
            case VERSION ->
                new VersionRecorded(
                        CONTRIBUTION, 1, EDITION, STRUCTURE, "uuid:8d5b", NOON, "ZGlnZXN0", "Y2lwaGVydGV4dA==");
            case WITHDRAWAL -> new ContributionWithdrawn(CONTRIBUTION, EDITION, STRUCTURE, 2, NOON);
            case KEY -> new KeyWrapped(CONTRIBUTION, 1, "cirque-versions-1", "d3JhcHBlZA==");
            case POLICY -> new PolicySet(CONTRIBUTION, EDITION, 2, POLICY, NOON);
            case ACCESS -> new AccessRecorded(STRUCTURE, CONTRIBUTION, "Réseau du cirque", "relecture", NOON);
            case SETTLED -> new AnswersSettled(EDITION, NOON);
            case FACT -> new FactRecorded(CONTRIBUTION, 3, EDITION, "Y2lwaGVydGV4dA==");
            case TABLE_PROPOSED -> proposed();
            case TABLE_RECALLED -> new TableRecalled(RELEASE, TABLE, EDITION, CIRQUE, NOON);
            case DECISION ->
                new ReleaseDecided(
                        RELEASE,
                        CIRQUE,
                        "abc123",
                        ReleaseDecided.Outcome.APPROVED,
                        Set.of(Audience.COREPS),
                        PERSON,
                        NOON);
            case MEMBERSHIPS ->
                new MembershipsChanged(PERSON, "Réseau du cirque", Set.of(new Membership(Role.NETWORK, "cirque")));
        };
    }

    private static Edition edition() {
        CodeSpec yes = new CodeSpec("oui", new LocalizedText("Oui", "Yes"), null);
        return new Edition(
                EDITION,
                CIRQUE,
                2025,
                new LocalizedText("Arts du cirque 2025", "Circus 2025"),
                LocalDate.parse("2026-09-10"),
                LocalDate.parse("2026-12-11"),
                NOON,
                null,
                new FormDefinition(
                        "cirque-2025", "1", "<h:html/>", List.of(new Media("communes.csv", "d41d8c", new byte[] {49}))),
                List.of(new Section("filiere", new LocalizedText("Arts du cirque", "Circus"))),
                List.of(new VariableSpec(
                        "cq_chapiteau",
                        "filiere",
                        "filiere/cq_chapiteau",
                        ValueKind.CODE,
                        new LocalizedText("Disposez-vous d’un chapiteau ?", "Do you have a big top?"),
                        null,
                        Sensitivity.OPEN,
                        true,
                        List.of(yes))),
                List.of(new DimensionSpec("cq_chapiteau", new LocalizedText("Chapiteau", "Big top"), List.of(yes))),
                List.of(new TableSpec(
                        TABLE,
                        TITLE,
                        List.of(new MeasureSpec(
                                "count", Statistic.COUNT, null, new LocalizedText("Structures", "Structures"))),
                        List.of("cq_chapiteau"),
                        Set.of(Audience.NETWORK),
                        Chart.BAR)),
                ProtectionRules.FLOOR,
                POLICY);
    }

    private static TableProposed proposed() {
        return new TableProposed(
                RELEASE,
                TABLE,
                EDITION,
                CIRQUE,
                2025,
                "abc123",
                1,
                NOON,
                TITLE,
                Set.of(Audience.NETWORK),
                Chart.BAR,
                List.of(new Axis("cq_chapiteau", new LocalizedText("Chapiteau", "Big top"), List.of())),
                List.of(new Measure(
                        "count", Statistic.COUNT, null, new LocalizedText("Structures", "Structures"), null)),
                List.of(
                        new TableCell(List.of("oui"), "count", CellStatus.SHOWN, new BigDecimal("7"), 7),
                        new TableCell(List.of("non"), "count", CellStatus.FREQUENCY, null, null)),
                new Coverage(41, 70),
                ProtectionRules.FLOOR,
                new AuditSummary(2, 1, 0, 3));
    }
}
