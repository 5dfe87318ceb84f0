package fr.opp.collection.claim;

import static org.assertj.core.api.Assertions.assertThat;

import fr.opp.collection.log.LogEntry;
import fr.opp.contracts.Event;
import fr.opp.contracts.contribution.ContributionWithdrawn;
import fr.opp.contracts.contribution.KeyWrapped;
import fr.opp.contracts.contribution.VersionRecorded;
import fr.opp.contracts.event.Topics;
import fr.opp.contracts.identity.ContributionId;
import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.identity.Filiere;
import fr.opp.contracts.identity.StructureId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReplayTest {
    private static final Filiere CIRQUE = new Filiere("cirque");
    private static final EditionId EDITION = new EditionId("cirque-2025");
    private static final StructureId STRUCTURE = new StructureId("0b0e7a4e-2f0c-5f6e-9a51-1d2f7c0e9b11");
    private static final ContributionId CONTRIBUTION = ContributionId.of(EDITION, STRUCTURE);
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final States states = new States();
    private final Replay replay = new Replay(states);

    @Test
    void rebuildsVersionsInOrderAndKnowsARepeat() {
        accept(Topics.keys(CIRQUE), new KeyWrapped(CONTRIBUTION, 1, "cirque-versions", "aa"));
        accept(Topics.contributions(CIRQUE), version(2));
        accept(Topics.contributions(CIRQUE), version(1));
        accept(Topics.contributions(CIRQUE), version(2));

        ContributionState state = states.of(CONTRIBUTION);
        assertThat(state.versions()).extracting(Version::number).containsExactly(1, 2);
        assertThat(state.nextNumber()).isEqualTo(3);
        assertThat(state.continuedBy("uuid:2")).isTrue();
        assertThat(state.continuedBy("uuid:1")).isFalse();
        assertThat(state.continuedBy(null)).isFalse();
    }

    @Test
    void findsAWithdrawalThatWasCutShort() {
        accept(Topics.keys(CIRQUE), new KeyWrapped(CONTRIBUTION, 1, "cirque-versions", "aa"));
        accept(Topics.contributions(CIRQUE), version(1));
        accept(Topics.policies(CIRQUE), new ContributionWithdrawn(CONTRIBUTION, EDITION, STRUCTURE, 1, NOON));
        accept(Topics.keys(CIRQUE), CONTRIBUTION.value());

        assertThat(replay.unfinished()).extracting(Replay.Withdrawal::filiere).containsExactly(CIRQUE);

        accept(Topics.contributions(CIRQUE), CONTRIBUTION + "/1");
        assertThat(replay.unfinished()).isEmpty();
        assertThat(states.of(CONTRIBUTION).withdrawn()).isNotNull();
    }

    private static VersionRecorded version(int number) {
        return new VersionRecorded(CONTRIBUTION, number, EDITION, STRUCTURE, "uuid:" + number, NOON, "d", "c");
    }

    private void accept(String topic, Event event) {
        replay.accept(new LogEntry(topic, event.key(), event));
    }

    private void accept(String topic, String erased) {
        replay.accept(new LogEntry(topic, erased, null));
    }
}
