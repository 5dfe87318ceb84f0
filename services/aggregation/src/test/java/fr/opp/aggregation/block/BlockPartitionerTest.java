package fr.opp.aggregation.block;

import static org.assertj.core.api.Assertions.assertThat;

import fr.opp.aggregation.block.BlockMessage.Beat;
import fr.opp.aggregation.block.BlockMessage.Planned;
import fr.opp.aggregation.block.BlockMessage.Retract;
import fr.opp.aggregation.plan.Plan;
import fr.opp.aggregation.testing.SampleEdition;
import fr.opp.contracts.identity.EditionId;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BlockPartitionerTest {
    private static final int PARTITIONS = 4;

    @Test
    void everythingAboutAnEditionMeetsItsPlan() {
        Set<Integer> planned = partitions(new Planned(Plan.of(SampleEdition.open("cirque-2025"))));

        assertThat(planned).hasSize(1);
        for (int contribution = 0; contribution < 50; contribution++) {
            assertThat(partitions(new Retract(new EditionId("cirque-2025"), "c" + contribution, 1)))
                    .isEqualTo(planned);
        }
    }

    @Test
    void editionsSpread() {
        Set<Integer> used = new HashSet<>();
        IntStream.range(2000, 2040)
                .forEach(year -> used.addAll(partitions(new Retract(new EditionId("rue-" + year), "c", 1))));

        assertThat(used).hasSize(PARTITIONS);
    }

    @Test
    void beatsReachEveryPartition() {
        assertThat(partitions(new Beat(1))).containsExactlyInAnyOrder(0, 1, 2, 3);
    }

    private static Set<Integer> partitions(BlockMessage message) {
        return new BlockPartitioner()
                .partitions("blocks", message.routingKey(), message, PARTITIONS)
                .orElseThrow();
    }
}
