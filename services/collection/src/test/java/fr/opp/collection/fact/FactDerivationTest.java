package fr.opp.collection.fact;

import static org.assertj.core.api.Assertions.assertThat;

import fr.opp.collection.Fixture;
import fr.opp.collection.contribution.Content;
import fr.opp.contracts.edition.Edition;
import fr.opp.contracts.fact.Fact;
import fr.opp.contracts.fact.FactValue;
import fr.opp.contracts.identity.ContributionId;
import fr.opp.contracts.policy.Audience;
import fr.opp.contracts.policy.Permission;
import fr.opp.contracts.policy.UsagePolicy;
import fr.opp.contracts.policy.Verb;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FactDerivationTest {
    private static final ContributionId ONE = new ContributionId("0b0e7a4e-2f0c-5f6e-9a51-1d2f7c0e9b11");
    private static final Content CONTENT = new Content(
            "<data/>",
            Map.of(
                    "identite/siret", "00000000000000",
                    "identite/titre", "Le secret",
                    "identite/forme_juridique", "association",
                    "activite/activites", "creation cession",
                    "activite/rep_propres", "0"),
            List.of("activite/rep_cedees"));

    private final Edition edition = Fixture.edition("cirque-2025");

    @Test
    void zeroIsAValueBlankIsMissingAndUnaskedIsNotApplicable() {
        Fact fact = derive(edition.defaultPolicy());

        assertThat(fact.values().get("activite"))
                .containsEntry("rep_propres", FactValue.of(BigDecimal.ZERO))
                .containsEntry("rep_cedees", FactValue.MISSING)
                .containsEntry("activites", FactValue.of(List.of("creation", "cession")));
        assertThat(fact.values().get("budget")).containsEntry("resultat", FactValue.NOT_APPLICABLE);
        assertThat(fact.naturalPerson()).isFalse();
    }

    @Test
    void freeTextAndPersonalVariablesNeverLeave() {
        assertThat(derive(edition.defaultPolicy()).values().get("identite")).containsOnlyKeys("forme_juridique");
    }

    @Test
    void anythingLessThanAllFourVerbsIsARefusal() {
        Permission half = new Permission(
                "budget", Audience.NETWORK.environment(), Audience.NETWORK.purpose(), Set.of(Verb.PROCESS));
        Fact fact = derive(new UsagePolicy(List.of(half, Permission.yes("activite", Audience.NETWORK))));

        assertThat(fact.values()).containsOnlyKeys("activite");
        assertThat(fact.audiences()).containsOnlyKeys("activite");
    }

    private Fact derive(UsagePolicy policy) {
        return new FactDerivation(edition, policy).derive(ONE, "unit", CONTENT);
    }
}
