package fr.opp.contracts.contribution;

import fr.opp.contracts.Event;
import fr.opp.contracts.identity.EditionId;
import java.time.Instant;

/**
 * Every answer that a closed edition took has become a fact, or has been refused for good
 * ({@code opp.collection.settlements}, key: edition). No sum is made before: only collection knows what it still has to
 * pass on. It may be published again.
 */
public record AnswersSettled(EditionId edition, Instant settledAt) implements Event {
    @Override
    public String key() {
        return edition.value();
    }
}
