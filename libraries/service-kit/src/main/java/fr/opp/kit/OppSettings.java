package fr.opp.kit;

import fr.opp.contracts.identity.Filiere;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What every service is told.
 *
 * @param filieres codes of the filières served; a new one gets its topics at the next start
 * @param partitions partitions of each topic; the same everywhere, since streams are joined
 * @param replication replicas of each topic (1 in the standalone, 3 on a cluster)
 * @param kafka how to reach the brokers
 * @param store how to reach the database
 * @param jwks where the portal publishes its keys
 * @param erasure how soon topics forget
 */
@ConfigurationProperties("opp")
public record OppSettings(
        @DefaultValue({"cirque", "marionnette", "rue", "musiques-actuelles"})
        List<String> filieres,

        @DefaultValue("4") int partitions,
        @DefaultValue("1") int replication,
        Kafka kafka,
        @Nullable Store store,
        @Nullable Jwks jwks,
        @DefaultValue Erasure erasure) {

    /**
     * Kafka.
     *
     * @param bootstrap {@code host:port,…}
     * @param provision whether this service creates the topics it needs; on a cluster where operators own topics it
     *     only checks them
     * @param flushEach whether each record of the key and contribution topics is forced to disk before it is
     *     acknowledged; for a single broker
     */
    public record Kafka(
            String bootstrap,
            @DefaultValue("true") boolean provision,
            @DefaultValue("false") boolean flushEach) {}

    /** The database server: a MongoDB address without database. */
    public record Store(String uri) {}

    /** The portal's published keys. */
    public record Jwks(String uri) {}

    /**
     * Erasure. A tombstone is carried out at most {@code segment + lag} after the next tick.
     *
     * @param segment age at which a segment is rolled, and period of the ticks
     * @param lag longest time before a record is compacted
     * @param tombstones how long tombstones are kept: a consumer away for longer wipes its state
     */
    public record Erasure(
            @DefaultValue("PT10M") Duration segment,
            @DefaultValue("PT10M") Duration lag,
            @DefaultValue("P30D") Duration tombstones) {}

    public List<Filiere> filiereCodes() {
        return filieres.stream().map(Filiere::new).toList();
    }
}
