package fr.opp.collection.claim;

import fr.opp.contracts.contribution.ContributionWithdrawn;
import fr.opp.contracts.event.Topics;
import fr.opp.contracts.identity.ContributionId;
import fr.opp.contracts.identity.Filiere;
import fr.opp.kit.event.EventPublisher;
import fr.opp.kit.problem.Refusal;
import java.time.Clock;
import java.util.stream.IntStream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Withdrawal: first the fact that it happened, which stays, then the tombstones of keys, facts and versions. A crash in
 * between leaves a withdrawal without all of its tombstones; they are sent again at the next start.
 */
final class Withdrawals {
    private final States states;
    private final EventPublisher publisher;
    private final Clock clock;

    Withdrawals(States states, EventPublisher publisher, Clock clock) {
        this.states = states;
        this.publisher = publisher;
        this.clock = clock;
    }

    Mono<ContributionWithdrawn> carryOut(WithdrawalRequest request) {
        ContributionState state = states.of(request.contribution());
        if (state.withdrawn() != null) {
            return Mono.error(new Refusal(new ClaimFailure.Withdrawn()));
        }
        // A version on its way counts: its bytes may already lie in the log.
        int versions = state.versions().size() + (state.pending() == null ? 0 : 1);
        if (versions == 0) {
            return Mono.error(new Refusal(new ClaimFailure.NothingToWithdraw()));
        }
        ContributionWithdrawn event = new ContributionWithdrawn(
                request.contribution(), request.edition(), request.structure(), versions, clock.instant());
        return publisher
                .publish(Topics.policies(request.filiere()), event)
                .doOnNext(done -> forget(event))
                .then(erase(request.filiere(), event))
                .thenReturn(event);
    }

    private void forget(ContributionWithdrawn event) {
        states.change(event.contribution(), state -> state.withdrawn(event));
        states.forgetContent(event.contribution());
    }

    /** Keys first: from then on nothing can be read, whatever else is still there. */
    Mono<Void> erase(Filiere filiere, ContributionWithdrawn event) {
        ContributionId contribution = event.contribution();
        String id = contribution.value();
        return Flux.just(Topics.keys(filiere), Topics.factKeys(filiere), Topics.facts(filiere))
                .concatMap(topic -> publisher.erase(topic, id, id))
                .thenMany(Flux.fromStream(
                        () -> IntStream.rangeClosed(1, event.versions()).boxed()))
                .concatMap(version -> publisher.erase(Topics.contributions(filiere), id + "/" + version, id))
                .then(Mono.fromRunnable(() -> states.change(contribution, ContributionState::erased)));
    }
}
