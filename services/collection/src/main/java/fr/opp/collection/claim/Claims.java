package fr.opp.collection.claim;

import fr.opp.collection.keys.ContributionKeys;
import fr.opp.collection.keys.Keyset;
import fr.opp.contracts.contribution.ContributionWithdrawn;
import fr.opp.contracts.contribution.VersionRecorded;
import fr.opp.contracts.event.Topics;
import fr.opp.contracts.identity.ContributionId;
import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.identity.Filiere;
import fr.opp.contracts.policy.PolicySet;
import fr.opp.kit.event.EventPublisher;
import fr.opp.kit.problem.CommonFailure;
import fr.opp.kit.problem.Refusal;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The door to everything that is written about a contribution. Each call takes its turn behind the others about the same
 * contribution, first finishes what an earlier one could not, and completes when the broker has acknowledged.
 */
@Component
public final class Claims {
    private static final int RETRY_SECONDS = 2;

    private final States states;
    private final Turns turns = new Turns();
    private final ClaimDesk desk;
    private final Withdrawals withdrawals;
    private final EventPublisher publisher;
    private volatile boolean caughtUp;

    Claims(States states, ContributionKeys keys, EventPublisher publisher, Clock clock) {
        this.states = states;
        this.publisher = publisher;
        this.desk = new ClaimDesk(states, keys, publisher, clock);
        this.withdrawals = new Withdrawals(states, publisher, clock);
    }

    /** Whether the log has been read to the end that it had at the start: nothing is taken before. */
    public boolean caughtUp() {
        return caughtUp;
    }

    void openTheDoor() {
        caughtUp = true;
    }

    /** Fails with 503 until the claims have caught up with the log. */
    public Mono<Void> requireCaughtUp() {
        return Mono.defer(() -> caughtUp ? Mono.empty() : Mono.error(unavailable()));
    }

    /** What is known of a contribution now. */
    public ContributionState stateOf(ContributionId contribution) {
        return states.of(contribution);
    }

    /** Makes a submission the next version, or finds that it already is one. */
    public Mono<Version> claim(ClaimRequest request) {
        return inTurn(request.contribution(), state -> desk.settle(request));
    }

    /** The keyset of a contribution, made and published if there is none. */
    public Mono<Keyset> versionKey(Filiere filiere, ContributionId contribution) {
        return inTurn(contribution, state -> desk.versionKey(filiere, contribution));
    }

    /** The keyset of its facts, of at least this generation; a new generation destroys the one before. */
    public Mono<Keyset> factKey(Filiere filiere, ContributionId contribution, int generation) {
        return desk.factKey(filiere, contribution, generation);
    }

    public Mono<PolicySet> setPolicy(Filiere filiere, ContributionId contribution, Function<Long, PolicySet> policy) {
        return inTurn(contribution, state -> publishPolicy(filiere, policy.apply(state.policyRevision() + 1)));
    }

    private Mono<PolicySet> publishPolicy(Filiere filiere, PolicySet policy) {
        return publisher
                .publish(Topics.policies(filiere), policy)
                .doOnNext(done -> states.change(policy.contribution(), state -> state.withPolicy(policy)))
                .thenReturn(policy);
    }

    /** Takes a contribution back: destroys its keys, its facts and every version, for ever. */
    public Mono<ContributionWithdrawn> withdraw(WithdrawalRequest request) {
        return requireCaughtUp()
                .then(turns.inTurn(request.contribution(), () -> withdrawals.carryOut(request)))
                .onErrorMap(KafkaException.class, e -> unavailable());
    }

    /** Runs something in the contribution's turn, unless it is withdrawn. */
    public <T> Mono<T> inTurn(ContributionId contribution, Function<ContributionState, Mono<T>> work) {
        Supplier<Mono<T>> unlessWithdrawn = () -> states.of(contribution).withdrawn() == null
                ? desk.finishPending(contribution).then(Mono.defer(() -> work.apply(states.of(contribution))))
                : Mono.error(new Refusal(new ClaimFailure.Withdrawn()));
        return requireCaughtUp()
                .then(turns.inTurn(contribution, unlessWithdrawn))
                .onErrorMap(KafkaException.class, e -> unavailable());
    }

    /** Whether an answer to the edition is on its way to the log. */
    public boolean isPendingIn(EditionId edition) {
        return states.pending().stream()
                .map(contribution -> states.of(contribution).pending())
                .anyMatch(pending ->
                        pending != null && pending.version().edition().equals(edition));
    }

    /** An accepted version that no projection holds yet. */
    public Optional<VersionRecorded> unprojected(ContributionId contribution, int version) {
        return states.unprojected(contribution + "/" + version);
    }

    /** A projection holds the version now. */
    public void projected(VersionRecorded version) {
        states.projected(version.key());
    }

    private static Refusal unavailable() {
        return new Refusal(new CommonFailure.Unavailable(RETRY_SECONDS));
    }
}
