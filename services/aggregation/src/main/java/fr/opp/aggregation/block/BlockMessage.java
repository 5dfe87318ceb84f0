package fr.opp.aggregation.block;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fr.opp.aggregation.crypto.SealedFact;
import fr.opp.aggregation.plan.Plan;
import fr.opp.contracts.identity.EditionId;
import java.time.Instant;

/** One message of the internal topic {@code blocks}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = BlockMessage.Upsert.class, name = "upsert"),
    @JsonSubTypes.Type(value = BlockMessage.Retract.class, name = "retract"),
    @JsonSubTypes.Type(value = BlockMessage.Planned.class, name = "planned"),
    @JsonSubTypes.Type(value = BlockMessage.Settled.class, name = "settled"),
    @JsonSubTypes.Type(value = BlockMessage.Listed.class, name = "listed"),
    @JsonSubTypes.Type(value = BlockMessage.Unlisted.class, name = "unlisted"),
    @JsonSubTypes.Type(value = BlockMessage.Beat.class, name = "beat")
})
public sealed interface BlockMessage {
    /** Its key in the topic, which also decides its partition ({@link BlockPartitioner}). */
    String routingKey();

    /**
     * The fact that now stands for a contribution.
     *
     * @param sequence grows with every message about the contribution
     */
    record Upsert(EditionId edition, String contribution, long sequence, SealedFact fact) implements BlockMessage {
        @Override
        public String routingKey() {
            return edition + "/" + contribution;
        }
    }

    /** Nothing stands for the contribution any more. It carries no value and no key. */
    record Retract(EditionId edition, String contribution, long sequence) implements BlockMessage {
        @Override
        public String routingKey() {
            return edition + "/" + contribution;
        }
    }

    /** An edition was published or closed. */
    record Planned(Plan plan) implements BlockMessage {
        @Override
        public String routingKey() {
            return plan.edition().value();
        }
    }

    /** All that was answered to a closed edition has become facts. */
    record Settled(EditionId edition, Instant at) implements BlockMessage {
        @Override
        public String routingKey() {
            return edition.value();
        }
    }

    /** A structure as the directory now describes it; sent to every partition. */
    record Listed(String structure, DirectoryEntry entry) implements BlockMessage {
        @Override
        public String routingKey() {
            return BlockPartitioner.EVERYWHERE + structure;
        }
    }

    /** A structure left the directory. */
    record Unlisted(String structure) implements BlockMessage {
        @Override
        public String routingKey() {
            return BlockPartitioner.EVERYWHERE + structure;
        }
    }

    /** Makes the internal topics roll their segments, so that they forget; sent to every partition. */
    record Beat(long at) implements BlockMessage {
        @Override
        public String routingKey() {
            return BlockPartitioner.EVERYWHERE;
        }
    }
}
