package fr.opp.collection.contribution;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contribution with its last answers and its history.
 *
 * @param xml the instance of the last version
 */
record ContributionDetail(
        @JsonUnwrapped ContributionView contribution,
        @Nullable String xml,
        List<Received> versions) {
    ContributionDetail {
        versions = List.copyOf(versions);
    }

    /** A version and when it came. */
    record Received(int version, Instant receivedAt) {}
}
