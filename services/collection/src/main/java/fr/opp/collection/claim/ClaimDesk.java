package fr.opp.collection.claim;

import fr.opp.collection.keys.ContributionKeys;
import fr.opp.collection.keys.Keyset;
import fr.opp.contracts.contribution.KeyWrapped;
import fr.opp.contracts.contribution.VersionRecorded;
import fr.opp.contracts.event.Topics;
import fr.opp.contracts.identity.ContributionId;
import fr.opp.contracts.identity.Filiere;
import fr.opp.kit.event.EventPublisher;
import fr.opp.kit.problem.Refusal;
import java.time.Clock;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Decides about submissions and sends what follows. Everything here happens in the contribution's turn. */
final class ClaimDesk {
    private final States states;
    private final ContributionKeys keys;
    private final EventPublisher publisher;
    private final Clock clock;

    ClaimDesk(States states, ContributionKeys keys, EventPublisher publisher, Clock clock) {
        this.states = states;
        this.keys = keys;
        this.publisher = publisher;
        this.clock = clock;
    }

    Mono<Version> settle(ClaimRequest request) {
        return versionKey(request.filiere(), request.contribution()).flatMap(key -> settle(request, key));
    }

    private Mono<Version> settle(ClaimRequest request, Keyset key) {
        ContributionState state = states.of(request.contribution());
        String digest = key.digest(request.canonical());
        Optional<Version> same = state.byInstance(request.instanceId());
        if (same.isPresent()) {
            return same.get().digest().equals(digest)
                    ? Mono.just(same.get())
                    : Mono.error(new Refusal(new ClaimFailure.InstanceConflict()));
        }
        if (!state.continuedBy(request.deprecatedId())) {
            return Mono.error(new Refusal(new ClaimFailure.AlreadyAnswered()));
        }
        VersionRecorded version = seal(request, key, state.nextNumber(), digest);
        String topic = Topics.contributions(request.filiere());
        Pending pending = new Pending(topic, version, publisher.encode(version));
        states.change(request.contribution(), known -> known.withPending(pending));
        return finishPending(request.contribution()).thenReturn(Version.of(version));
    }

    private VersionRecorded seal(ClaimRequest request, Keyset key, int number, String digest) {
        ContributionId contribution = request.contribution();
        String associated = contribution + "|" + number + "|" + Topics.contributions(request.filiere());
        return new VersionRecorded(
                contribution,
                number,
                request.edition(),
                request.structure(),
                request.instanceId(),
                clock.instant(),
                digest,
                key.seal(request.content(), associated));
    }

    /** Sends the very bytes again until they are acknowledged; then the version exists. */
    Mono<Void> finishPending(ContributionId contribution) {
        Pending pending = states.of(contribution).pending();
        if (pending == null) {
            return Mono.empty();
        }
        VersionRecorded version = pending.version();
        return publisher
                .send(pending.topic(), version.key(), version.partitionKey(), pending.bytes())
                .doOnNext(acknowledged -> accepted(version))
                .then();
    }

    private void accepted(VersionRecorded version) {
        states.keepUntilProjected(version);
        states.change(version.contribution(), state -> state.withVersion(version));
    }

    /** The key is acknowledged before anything is encrypted with it: a key without a version harms nothing. */
    Mono<Keyset> versionKey(Filiere filiere, ContributionId contribution) {
        KeyWrapped known = states.of(contribution).key();
        return known == null
                ? publishVersionKey(filiere, keys.newVersionKey(filiere, contribution))
                : Mono.fromSupplier(() -> keys.openVersionKey(filiere, known));
    }

    private Mono<Keyset> publishVersionKey(Filiere filiere, KeyWrapped key) {
        return publisher
                .publish(Topics.keys(filiere), key)
                .doOnNext(done -> states.change(key.contribution(), state -> state.withKey(key)))
                .map(done -> keys.openVersionKey(filiere, key));
    }

    Mono<Keyset> factKey(Filiere filiere, ContributionId contribution, int generation) {
        KeyWrapped known = states.of(contribution).factKey();
        return known == null || known.generation() < generation
                ? publishFactKey(filiere, keys.newFactKey(filiere, contribution, generation))
                : Mono.fromSupplier(() -> keys.openFactKey(filiere, known));
    }

    private Mono<Keyset> publishFactKey(Filiere filiere, KeyWrapped key) {
        return publisher
                .publish(Topics.factKeys(filiere), key)
                .doOnNext(done -> states.change(key.contribution(), state -> state.withFactKey(key)))
                .map(done -> keys.openFactKey(filiere, key));
    }
}
