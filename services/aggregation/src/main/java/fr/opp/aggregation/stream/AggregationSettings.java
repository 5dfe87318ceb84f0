package fr.opp.aggregation.stream;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the aggregation.
 *
 * @param keyGrace how long a fact that its key does not open waits for a later key, before it is a dead letter
 */
@ConfigurationProperties("opp.aggregation")
record AggregationSettings(@DefaultValue("PT2S") Duration keyGrace) {}
