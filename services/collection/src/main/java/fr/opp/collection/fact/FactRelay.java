package fr.opp.collection.fact;

import com.mongodb.MongoException;
import fr.opp.collection.claim.ClaimFailure;
import fr.opp.collection.claim.Claims;
import fr.opp.collection.claim.ContributionState;
import fr.opp.collection.claim.Version;
import fr.opp.collection.contribution.Contents;
import fr.opp.collection.edition.Editions;
import fr.opp.collection.keys.Keyset;
import fr.opp.collection.structure.Directory;
import fr.opp.contracts.edition.Edition;
import fr.opp.contracts.event.EventCodec;
import fr.opp.contracts.event.Topics;
import fr.opp.contracts.fact.Fact;
import fr.opp.contracts.fact.FactRecorded;
import fr.opp.contracts.identity.ContributionId;
import fr.opp.kit.event.EventPublisher;
import fr.opp.kit.problem.CommonFailure;
import fr.opp.kit.problem.Refusal;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.KafkaException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Publishes the fact of a contribution's last version under the policy in force, in the contribution's turn. */
@Component
final class FactRelay {
    /** More changes of policy than anyone makes; versions come before policies in the order of facts. */
    private static final long POLICIES = 1_000_000;

    private final Claims claims;
    private final Editions editions;
    private final Contents contents;
    private final Directory directory;
    private final EventPublisher publisher;

    FactRelay(Claims claims, Editions editions, Contents contents, Directory directory, EventPublisher publisher) {
        this.claims = claims;
        this.editions = editions;
        this.contents = contents;
        this.directory = directory;
        this.publisher = publisher;
    }

    /**
     * Publishes the fact of a version that has just been projected, if it is the last. An earlier one is passed over: the
     * last lies behind it in the same partition, so waiting for that here would be waiting for ever.
     */
    Mono<Void> relay(ContributionId contribution, int projected) {
        return claims.stateOf(contribution)
                        .last()
                        .filter(last -> last.number() > projected)
                        .isPresent()
                ? Mono.empty()
                : relay(contribution);
    }

    /** Waits for whatever is away: a fact that is not published would be missing from every table. */
    Mono<Void> relay(ContributionId contribution) {
        return claims.inTurn(contribution, this::relayLast)
                .onErrorResume(FactRelay::isWithdrawn, gone -> Mono.empty())
                .retryWhen(Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(300))
                        .maxBackoff(Duration.ofSeconds(5))
                        .filter(FactRelay::isPassing));
    }

    private Mono<Void> relayLast(ContributionState state) {
        return Mono.justOrEmpty(state.last()).flatMap(version -> relay(version, state));
    }

    private Mono<Void> relay(Version version, ContributionState state) {
        Edition edition = editions.require(version.edition());
        return derive(edition, version, state).flatMap(fact -> publish(edition, fact, state));
    }

    private Mono<Fact> derive(Edition edition, Version version, ContributionState state) {
        FactDerivation derivation = new FactDerivation(edition, state.policyIn(edition));
        ContributionId contribution = ContributionId.of(version.edition(), version.structure());
        return Mono.zip(
                directory.require(version.structure()).map(directory::unitOf),
                contents.read(edition.filiere(), contribution, version.number()),
                (unit, content) -> derivation.derive(contribution, unit, content));
    }

    /** Each policy has a fact key of its own: what a wider one permitted cannot be read any more. */
    private Mono<Void> publish(Edition edition, Fact fact, ContributionState state) {
        int generation = Math.toIntExact(state.policyRevision()) + 1;
        long version = state.last().orElseThrow().number() * POLICIES + state.policyRevision();
        return claims.factKey(edition.filiere(), fact.contribution(), generation)
                .map(key -> seal(edition, fact, version, key))
                .flatMap(recorded -> publisher.publish(Topics.facts(edition.filiere()), recorded))
                .then();
    }

    private static FactRecorded seal(Edition edition, Fact fact, long version, Keyset key) {
        String associated = fact.contribution() + "|" + version + "|" + Topics.facts(edition.filiere());
        String sealed = key.seal(EventCodec.json().writeValueAsBytes(fact), associated);
        return new FactRecorded(fact.contribution(), version, edition.id(), sealed);
    }

    private static boolean isPassing(Throwable failure) {
        return failure instanceof Refusal refusal && refusal.failure() instanceof CommonFailure.Unavailable
                || failure instanceof KafkaException
                || failure instanceof MongoException
                || failure instanceof TimeoutException;
    }

    private static boolean isWithdrawn(Throwable failure) {
        return failure instanceof Refusal refusal && refusal.failure() instanceof ClaimFailure.Withdrawn;
    }
}
