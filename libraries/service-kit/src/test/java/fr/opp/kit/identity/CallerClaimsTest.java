package fr.opp.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.identity.StructureId;
import fr.opp.contracts.membership.Membership;
import fr.opp.contracts.membership.Role;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CallerClaimsTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void aCallerSurvivesTheJourneyThroughAToken() {
        Caller caller = new Caller(
                "5a1ff8a1-5d2c-4f0e-8d6c-93e0b6b7c0aa",
                "Réseau du cirque",
                Set.of(new Membership(Role.NETWORK, "cirque"), new Membership(Role.GROUP, "coreps-production")),
                NOON,
                null);

        assertThat(CallerClaims.read(CallerClaims.write(caller))).isEqualTo(caller);
    }

    @Test
    void anOpenRosaAddressIsGoodForItsStructureAndEditionOnly() {
        StructureId structure = new StructureId("0b0e7a4e-2f0c-5f6e-9a51-1d2f7c0e9b11");
        Caller caller = new Caller(
                "5a1ff8a1-5d2c-4f0e-8d6c-93e0b6b7c0aa",
                "Compagnie",
                Set.of(),
                NOON,
                new Caller.OpenRosaAddress(structure, new EditionId("cirque-2025")));

        Caller read = CallerClaims.read(CallerClaims.write(caller));

        assertThat(read.openRosa()).isEqualTo(caller.openRosa());
        assertThat(read.answersFor(structure)).isFalse();
    }
}
