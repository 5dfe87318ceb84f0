package fr.opp.demonstration.structures;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.opp.contracts.identity.Filiere;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DirectoryTest {
    private final List<FictionalStructure> structures = Directory.draw(2025);

    @Test
    void drawsTheFourFilieresInTheirSizes() {
        Map<Filiere, Long> sizes =
                structures.stream().collect(groupingBy(s -> s.filieres().getFirst(), counting()));

        assertThat(sizes)
                .containsEntry(Sectors.CIRQUE, 70L)
                .containsEntry(Sectors.MARIONNETTE, 90L)
                .containsEntry(Sectors.RUE, 80L)
                .containsEntry(Sectors.MUSIQUES, 130L);
    }

    @Test
    void isTheSameForTheSameSeedAndAnotherForAnother() {
        assertThat(Directory.draw(2025)).isEqualTo(structures);
        assertThat(Directory.draw(2026)).isNotEqualTo(structures);
    }

    @Test
    void numbersAreValidAndNobodys() {
        assertThat(structures).allSatisfy(structure -> {
            assertThat(structure.siret().value()).startsWith("000");
            assertThat(luhn(structure.siret().siren()) % 10).isZero();
        });
    }

    @Test
    void namesSayThatTheyAreInventedAndAreAllDifferent() {
        assertThat(structures)
                .extracting(FictionalStructure::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.endsWith("(fictif)"));
    }

    @Test
    void puppetryFollowsThePublishedDepartements() {
        List<FictionalStructure> puppetry = structures.stream()
                .filter(s -> s.filieres().getFirst().equals(Sectors.MARIONNETTE))
                .toList();

        assertThat(puppetry).noneMatch(s -> s.commune().departement().equals("65"));
        assertThat(puppetry.stream()
                                .filter(s -> s.commune().departement().equals("31"))
                                .count()
                        / 90.0)
                .isCloseTo(.24, within(.02));
    }

    @Test
    void legalUnitsAndStructuresDiffer() {
        Map<String, List<FictionalStructure>> units =
                structures.stream().collect(groupingBy(s -> s.siret().siren()));

        assertThat(structures).filteredOn(s -> s.filieres().size() == 2).hasSize(2);
        assertThat(units.values())
                .filteredOn(unit -> unit.size() == 3)
                .singleElement()
                .satisfies(teams -> assertThat(teams)
                        .extracting(FictionalStructure::siret)
                        .containsOnly(teams.getFirst().siret()));
        assertThat(units.values())
                .filteredOn(unit -> unit.size() == 2)
                .singleElement()
                .satisfies(venues ->
                        assertThat(venues).extracting(FictionalStructure::siret).doesNotHaveDuplicates());
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : digit * 2;
            sum += weighed / 10 + weighed % 10;
        }
        return sum;
    }
}
