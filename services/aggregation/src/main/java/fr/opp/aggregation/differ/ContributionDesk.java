package fr.opp.aggregation.differ;

import fr.opp.aggregation.block.BlockMessage.Retract;
import fr.opp.aggregation.block.BlockMessage.Upsert;
import fr.opp.aggregation.crypto.SealedFact;
import fr.opp.aggregation.crypto.Unopenable;
import fr.opp.aggregation.differ.Outcome.Forwarded;
import fr.opp.aggregation.differ.Outcome.Refused;
import fr.opp.contracts.contribution.KeyWrapped;
import fr.opp.contracts.fact.FactRecorded;
import fr.opp.contracts.identity.EditionId;
import java.util.Objects;
import java.util.Optional;

/**
 * What happens to a contribution when a fact, a key or a tombstone arrives, in whatever order and however often. Each
 * method takes the state and gives the next one with what follows from it.
 */
final class ContributionDesk {
    private final FactReader reader;
    private final FactMeters meters;

    ContributionDesk(FactReader reader, FactMeters meters) {
        this.reader = reader;
        this.meters = meters;
    }

    /** The next state, and what is to be said downstream. */
    record Change(ContributionState state, Optional<Outcome> outcome) {
        static Change silent(ContributionState state) {
            return new Change(state, Optional.empty());
        }
    }

    Change fact(ContributionState state, FactRecorded fact, Origin origin, long now) {
        meters.received.increment();
        if (state.erased() || fact.version() <= state.knownVersion()) {
            meters.dropped.increment();
            return Change.silent(state);
        }
        dropWaiting(state);
        return attempt(state, new WaitingFact(fact, origin, now));
    }

    /** A key of a later generation replaces the one held; a fact that waited is tried again. */
    Change key(ContributionState state, KeyWrapped key) {
        if (state.erased() || (state.wrapped() != null && key.generation() <= state.generation())) {
            return Change.silent(state);
        }
        ContributionState keyed = state.keyed(key.generation(), key.wrapped());
        WaitingFact waiting = keyed.waiting();
        return waiting == null ? Change.silent(keyed) : attempt(keyed, waiting);
    }

    /** The key was destroyed: the contribution is gone for ever. */
    Change keyErased(ContributionState state, String contribution) {
        return state.erased() ? Change.silent(state) : retract(state, state.forgotten(), contribution);
    }

    /** The fact was taken back; a later version may come. */
    Change factErased(ContributionState state, String contribution) {
        return state.erased() ? Change.silent(state) : retract(state, state.retracted(), contribution);
    }

    /** Where nothing ever counted, nothing is taken back. */
    private Change retract(ContributionState state, ContributionState next, String contribution) {
        dropWaiting(state);
        return new Change(
                next,
                Optional.ofNullable(next.edition())
                        .map(edition -> new Forwarded(new Retract(edition, contribution, next.sequence()))));
    }

    /** A fact whose key is there and still does not open it will not be opened by waiting longer. */
    Change givenUp(ContributionState state) {
        WaitingFact waiting = Objects.requireNonNull(state.waiting());
        return refused(state, waiting.origin(), "the fact does not open with its key");
    }

    private Change attempt(ContributionState state, WaitingFact waiting) {
        String wrapped = state.wrapped();
        if (wrapped == null) {
            return Change.silent(state.waitingFor(waiting));
        }
        try {
            return applied(state, waiting, reader.check(waiting, wrapped));
        } catch (Unopenable e) {
            // Its key may be of a later generation, on its way.
            return Change.silent(state.waitingFor(waiting));
        } catch (Poison e) {
            return refused(state, waiting.origin(), String.valueOf(e.getMessage()));
        }
    }

    private Change applied(ContributionState state, WaitingFact waiting, SealedFact sealed) {
        EditionId edition = waiting.fact().edition();
        EditionId known = state.edition();
        if (known != null && !known.equals(edition)) {
            return refused(state, waiting.origin(), "the contribution counts in another edition");
        }
        meters.applied.increment();
        ContributionState next = state.applied(sealed.version(), edition);
        return said(next, new Forwarded(new Upsert(edition, sealed.contribution(), next.sequence(), sealed)));
    }

    private Change refused(ContributionState state, Origin origin, String cause) {
        meters.dead.increment();
        return said(state.waitingFor(null), new Refused(origin, cause));
    }

    private void dropWaiting(ContributionState state) {
        if (state.waiting() != null) {
            meters.dropped.increment();
        }
    }

    private static Change said(ContributionState state, Outcome outcome) {
        return new Change(state, Optional.of(outcome));
    }
}
