package fr.opp.portal.directory;

import java.time.Duration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Waits a moment for what another service has just published: whoever creates a structure and then invites its people
 * should not have to know that the news travels.
 */
final class Patience {
    private static final Duration PAUSE = Duration.ofMillis(150);
    private static final int TRIES = 20;

    private Patience() {}

    static <T> Mono<T> untilKnown(Mono<T> lookup) {
        return lookup.repeatWhenEmpty(Patience::pauses);
    }

    private static Flux<Long> pauses(Flux<Long> empties) {
        return empties.take(TRIES).delayElements(PAUSE);
    }
}
