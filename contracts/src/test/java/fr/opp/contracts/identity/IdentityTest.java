package fr.opp.contracts.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class IdentityTest {
    @Test
    void acceptsASiretWithAValidKeyAndKeepsItsLeadingZeros() {
        assertThat(new Siret("73282932000074").siren()).isEqualTo("732829320");
        assertThat(new Siret("00000000000000").siren()).isEqualTo("000000000");
    }

    @Test
    void refusesASiretWithAMistypedDigitWithoutRepeatingIt() {
        assertThatThrownBy(() -> new Siret("12345678901234"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("12345678901234");
    }

    @Test
    void aStructureHasOneContributionToAnEditionWhoeverNamesIt() {
        StructureId structure = new StructureId("0b0e7a4e-2f0c-5f6e-9a51-1d2f7c0e9b11");

        ContributionId here = ContributionId.of(new EditionId("cirque-2025"), structure);
        ContributionId there = ContributionId.of(new EditionId("cirque-2025"), structure);

        assertThat(here).isEqualTo(there);
        assertThat(here).isNotEqualTo(ContributionId.of(new EditionId("cirque-2026"), structure));
        assertThat(java.util.UUID.fromString(here.value()).version()).isEqualTo(5);
    }

    @Test
    void departementsOfCorsicaAndOverseasAreCodesLikeTheOthers() {
        assertThat(new DepartementCode("2A").value()).isEqualTo("2A");
        assertThat(new DepartementCode("974").value()).isEqualTo("974");
        assertThatThrownBy(() -> new DepartementCode("9")).isInstanceOf(IllegalArgumentException.class);
    }
}
