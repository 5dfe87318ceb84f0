package fr.opp.aggregation.stream;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the aggregation.
 *
 * @param settle how long no fact may have arrived, after a closing, for the facts to be complete: longer than collection
 *     ever needs from an accepted answer to its fact, shorter than {@code opp.erasure.segment}
 * @param keyGrace how long a fact that its key does not open waits for a later key, before it is a dead letter
 */
@ConfigurationProperties("opp.aggregation")
record AggregationSettings(
        @DefaultValue("PT3S") Duration settle,
        @DefaultValue("PT2S") Duration keyGrace) {}
