package fr.opp.contracts.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UsagePolicyTest {
    @Test
    void whatNoPermissionNamesIsRefused() {
        UsagePolicy policy = new UsagePolicy(List.of(Permission.yes("activite", Audience.NETWORK)));

        assertThat(policy.audiencesOf("activite")).containsExactly(Audience.NETWORK);
        assertThat(policy.audiencesOf("budget")).isEmpty();
    }

    @Test
    void permittingOnlySomeOfTheVerbsCountsAsARefusal() {
        Permission readOnly = new Permission(
                "activite", Environment.PROFESSIONAL, Audience.COREPS.purpose(), Set.of(Verb.GIVE_ACCESS));

        assertThat(new UsagePolicy(List.of(readOnly)).permits("activite", Audience.COREPS))
                .isFalse();
    }

    @Test
    void networkAndCorepsShareAnEnvironmentAndDifferByPurpose() {
        UsagePolicy policy = new UsagePolicy(List.of(Permission.yes("activite", Audience.COREPS)));

        assertThat(policy.permits("activite", Audience.NETWORK)).isFalse();
    }
}
