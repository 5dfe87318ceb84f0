package fr.opp.collection;

import fr.opp.contracts.edition.CodeSpec;
import fr.opp.contracts.edition.Edition;
import fr.opp.contracts.edition.FormDefinition;
import fr.opp.contracts.edition.Media;
import fr.opp.contracts.edition.ProtectionRules;
import fr.opp.contracts.edition.Section;
import fr.opp.contracts.edition.Sensitivity;
import fr.opp.contracts.edition.ValueKind;
import fr.opp.contracts.edition.VariableSpec;
import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.identity.Filiere;
import fr.opp.contracts.identity.LocalizedText;
import fr.opp.contracts.policy.Audience;
import fr.opp.contracts.policy.Permission;
import fr.opp.contracts.policy.UsagePolicy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A small edition of a hand-written form, and answers to it. */
public final class Fixture {
    private static final List<String> SECTIONS = List.of("identite", "activite", "budget");

    private Fixture() {}

    public static Edition edition(String id) {
        return new Edition(
                new EditionId(id),
                new Filiere("cirque"),
                2025,
                LocalizedText.of("Arts du cirque 2025"),
                LocalDate.parse("2020-01-01"),
                LocalDate.parse("2030-12-31"),
                Instant.parse("2025-01-01T00:00:00Z"),
                null,
                new FormDefinition("cirque", "1", form(), List.of(new Media("notes.csv", "0", new byte[] {49}))),
                SECTIONS.stream()
                        .map(code -> new Section(code, LocalizedText.of(code)))
                        .toList(),
                List.of(
                        variable("siret", "identite", ValueKind.TEXT, Sensitivity.OPEN),
                        variable("forme_juridique", "identite", ValueKind.CODE, Sensitivity.OPEN),
                        variable("titre", "identite", ValueKind.CODE, Sensitivity.PERSONAL),
                        variable("activites", "activite", ValueKind.CODES, Sensitivity.OPEN),
                        variable("rep_propres", "activite", ValueKind.INTEGER, Sensitivity.OPEN),
                        variable("rep_cedees", "activite", ValueKind.INTEGER, Sensitivity.RESTRICTED),
                        variable("produits_total", "budget", ValueKind.INTEGER, Sensitivity.RESTRICTED),
                        variable("charges_total", "budget", ValueKind.INTEGER, Sensitivity.RESTRICTED),
                        variable("resultat", "budget", ValueKind.DECIMAL, Sensitivity.RESTRICTED)),
                List.of(),
                List.of(),
                ProtectionRules.FLOOR,
                defaultPolicy());
    }

    /** Everything for the network; identity and activity for the Coreps too. */
    private static UsagePolicy defaultPolicy() {
        return new UsagePolicy(Stream.concat(
                        SECTIONS.stream().map(section -> Permission.yes(section, Audience.NETWORK)),
                        Stream.of("identite", "activite").map(section -> Permission.yes(section, Audience.COREPS)))
                .toList());
    }

    private static VariableSpec variable(String code, String section, ValueKind kind, Sensitivity sensitivity) {
        List<CodeSpec> codes = List.of();
        return new VariableSpec(
                code, section, section + "/" + code, kind, LocalizedText.of(code), null, sensitivity, false, codes);
    }

    /** Valid answers: 12 performances of which the sold ones are missing, an income of 90 000. */
    public static String answers(String instance) {
        return answers(instance, null, 90_000);
    }

    public static String answers(String instance, String deprecated, int income) {
        String corrects = deprecated == null ? "" : "<orx:deprecatedID>" + deprecated + "</orx:deprecatedID>";
        return """
                <data id="cirque" version="1" xmlns:orx="http://openrosa.org/xforms">
                  <identite><siret>00000000000000</siret><forme_juridique>ei</forme_juridique><titre>Le secret</titre></identite>
                  <activite><activites>creation cession</activites><rep_propres>12</rep_propres><rep_cedees/></activite>
                  <budget><produits_total>%d</produits_total><charges_total>80000</charges_total></budget>
                  <orx:meta><orx:instanceID>%s</orx:instanceID>%s</orx:meta>
                </data>
                """.formatted(income, instance, corrects);
    }

    static String form() {
        try (InputStream in = Objects.requireNonNull(Fixture.class.getResourceAsStream("/forms/cirque.xml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
