package fr.opp.collection.claim;

import static org.assertj.core.api.Assertions.assertThat;

import fr.opp.contracts.identity.ContributionId;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

class TurnsTest {
    private static final ContributionId ONE = new ContributionId("0b0e7a4e-2f0c-5f6e-9a51-1d2f7c0e9b11");

    private final Turns turns = new Turns();
    private final List<String> log = new CopyOnWriteArrayList<>();

    @Test
    void theSecondWaitsForTheFirst() {
        Sinks.One<String> first = Sinks.one();
        Mono<String> a = turns.inTurn(ONE, () -> first.asMono().doOnNext(log::add));
        Mono<String> b = turns.inTurn(ONE, () -> Mono.just("b").doOnNext(log::add));

        var running = a.toFuture();
        var waiting = b.toFuture();
        assertThat(waiting).isNotDone();
        first.tryEmitValue("a");

        StepVerifier.create(Mono.fromFuture(waiting)).expectNext("b").verifyComplete();
        assertThat(running).isCompletedWithValue("a");
        assertThat(log).containsExactly("a", "b");
    }

    @Test
    void aFailureDoesNotHoldUpTheNext() {
        turns.inTurn(ONE, () -> Mono.error(new IllegalStateException("no")))
                .as(StepVerifier::create)
                .verifyErrorMessage("no");

        turns.inTurn(ONE, () -> Mono.just("yes"))
                .as(StepVerifier::create)
                .expectNext("yes")
                .verifyComplete();
    }

    @Test
    void whatHasBegunIsFinishedWhenTheCallerHangsUp() {
        Sinks.One<String> acknowledgement = Sinks.one();
        Disposable caller = turns.inTurn(ONE, () -> acknowledgement.asMono().doOnNext(log::add))
                .subscribe();

        caller.dispose();
        acknowledgement.tryEmitValue("acknowledged");

        turns.inTurn(ONE, () -> Mono.just("next")).block(Duration.ofSeconds(5));
        assertThat(log).containsExactly("acknowledged");
    }
}
