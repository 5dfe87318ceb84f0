package fr.opp.dashboard.live;

import java.time.Duration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.util.concurrent.Queues;

/** Hands notices to whoever listens in this process. A listener too slow to keep up is let go, and connects again. */
@Component
class NoticeBoard {
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Sinks.Many<Notice> sink = Sinks.many().multicast().directBestEffort();

    Flux<Notice> notices() {
        return sink.asFlux().onBackpressureBuffer(Queues.SMALL_BUFFER_SIZE);
    }

    Mono<Void> put(Notice notice) {
        return Mono.fromRunnable(() -> sink.emitNext(notice, Sinks.EmitFailureHandler.busyLooping(PATIENCE)));
    }
}
