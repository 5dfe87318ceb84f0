package fr.opp.aggregation.topology;

import fr.opp.aggregation.block.BlockMessage;
import fr.opp.aggregation.block.BlockPartitioner;
import fr.opp.aggregation.block.JsonSerde;
import fr.opp.aggregation.cells.CellsStep;
import fr.opp.aggregation.differ.DifferStep;
import fr.opp.aggregation.differ.Outcome;
import fr.opp.contracts.event.Topics;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;

/** Facts, fact keys, editions, structures and settlements in; candidates, recalls and dead letters out. */
public final class FactTopology {
    /** Everything that aggregation reads. The per-filière part does not match dead letters. */
    public static final String SOURCES = Topics.FACTS_AND_KEYS.pattern() + "|" + Topics.EDITIONS.replace(".", "\\.")
            + "|" + Topics.STRUCTURES.replace(".", "\\.") + "|" + Topics.SETTLEMENTS.replace(".", "\\.");

    private FactTopology() {}

    /** @param partitions of every topic of the topology */
    public static void build(KStream<byte[], byte[]> records, DifferStep differ, CellsStep cells, int partitions) {
        KStream<String, Outcome> outcomes = records.process(differ, Named.as("differ"));
        buryRefused(outcomes);
        outcomes.filter((key, outcome) -> outcome instanceof Outcome.Forwarded, Named.as("forwarded"))
                .mapValues(outcome -> ((Outcome.Forwarded) outcome).message(), Named.as("messages"))
                .repartition(blocks(partitions))
                .process(cells, Named.as("cells"))
                .process(ReleaseEventWriter::new, Named.as("release-events"))
                .to(
                        Topics.CANDIDATES,
                        Produced.<String, byte[]>as("candidates")
                                .withKeySerde(Serdes.String())
                                .withValueSerde(Serdes.ByteArray())
                                .withStreamPartitioner(new ReleasePartitioner()));
    }

    private static void buryRefused(KStream<String, Outcome> outcomes) {
        outcomes.filter((key, outcome) -> outcome instanceof Outcome.Refused, Named.as("refused"))
                .mapValues(outcome -> (Outcome.Refused) outcome, Named.as("refusals"))
                .process(DeadLetterWriter::new, Named.as("letters"))
                .to(
                        (key, value, context) -> DeadLetterWriter.topicOf(key),
                        Produced.<String, byte[]>as("dead-letters")
                                .withKeySerde(Serdes.String())
                                .withValueSerde(Serdes.ByteArray()));
    }

    private static Repartitioned<String, BlockMessage> blocks(int partitions) {
        return Repartitioned.<String, BlockMessage>as("blocks")
                .withKeySerde(Serdes.String())
                .withValueSerde(new JsonSerde<>(BlockMessage.class))
                .withStreamPartitioner(new BlockPartitioner())
                .withNumberOfPartitions(partitions);
    }
}
