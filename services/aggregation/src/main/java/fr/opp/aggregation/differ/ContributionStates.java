package fr.opp.aggregation.differ;

import fr.opp.aggregation.differ.ContributionDesk.Change;
import fr.opp.contracts.event.Tick;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** The store of contribution states, and on the heap the list of those that wait for a key. */
final class ContributionStates {
    private final KeyValueStore<String, ContributionState> store;
    private final FactMeters meters;
    private final Set<String> waiting = new HashSet<>();

    ContributionStates(KeyValueStore<String, ContributionState> store, FactMeters meters) {
        this.store = store;
        this.meters = meters;
        // A revived task is given a new store and this is built anew: nothing of an aborted transaction is kept.
        try (KeyValueIterator<String, ContributionState> all = store.all()) {
            all.forEachRemaining(entry -> note(entry.key, entry.value));
        }
    }

    /** What a record does to a state. */
    @FunctionalInterface
    interface Step {
        Change apply(ContributionState state);
    }

    Optional<Outcome> change(String contribution, Step step) {
        ContributionState known = store.get(contribution);
        Change change = step.apply(known == null ? ContributionState.NEW : known);
        store.put(contribution, change.state());
        note(contribution, change.state());
        return change.outcome();
    }

    /** Gives up the facts that have a key, and have waited for another since before a time. */
    List<Outcome> giveUp(long before, Step step) {
        List<Outcome> outcomes = new ArrayList<>();
        for (String contribution : List.copyOf(waiting)) {
            if (isHopeless(store.get(contribution), before)) {
                change(contribution, step).ifPresent(outcomes::add);
            }
        }
        return outcomes;
    }

    private static boolean isHopeless(ContributionState state, long before) {
        WaitingFact fact = state.waiting();
        return fact != null && state.wrapped() != null && fact.since() <= before;
    }

    /** Appends to the changelog, so that its segment rolls and what was erased goes. */
    void beat() {
        store.put(Tick.KEY, ContributionState.NEW);
    }

    void close() {
        meters.waiting.addAndGet(-waiting.size());
        waiting.clear();
    }

    private void note(String contribution, ContributionState state) {
        boolean changed = state.waiting() == null ? waiting.remove(contribution) : waiting.add(contribution);
        if (changed) {
            meters.waiting.addAndGet(state.waiting() == null ? -1 : 1);
        }
    }
}
