package fr.opp.aggregation.differ;

import fr.opp.contracts.identity.EditionId;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a contribution. Its size does not depend on how much happened.
 *
 * @param version of the fact applied last, 0 before the first
 * @param sequence number of the last message sent about it
 * @param edition that it counts in, once a fact was applied
 * @param erased its key was destroyed: nothing about it is ever taken again
 * @param generation of the key held
 * @param wrapped the fact key, encrypted under the filière's
 * @param waiting a newer fact that its key does not open yet
 */
record ContributionState(
        long version,
        long sequence,
        @Nullable EditionId edition,
        boolean erased,
        int generation,
        @Nullable String wrapped,
        @Nullable WaitingFact waiting) {
    static final ContributionState NEW = new ContributionState(0, 0, null, false, Integer.MIN_VALUE, null, null);

    /** The greatest version that needs no second look. */
    long knownVersion() {
        return waiting == null ? version : Math.max(version, waiting.fact().version());
    }

    ContributionState waitingFor(@Nullable WaitingFact fact) {
        return new ContributionState(version, sequence, edition, erased, generation, wrapped, fact);
    }

    ContributionState keyed(int newGeneration, String key) {
        return new ContributionState(version, sequence, edition, erased, newGeneration, key, waiting);
    }

    ContributionState applied(long newVersion, EditionId countedIn) {
        return new ContributionState(newVersion, sequence + 1, countedIn, erased, generation, wrapped, null);
    }

    ContributionState retracted() {
        return new ContributionState(version, sequence + 1, edition, erased, generation, wrapped, null);
    }

    ContributionState forgotten() {
        return new ContributionState(version, sequence + 1, edition, true, generation, null, null);
    }
}
