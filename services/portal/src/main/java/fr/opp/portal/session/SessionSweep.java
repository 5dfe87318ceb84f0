package fr.opp.portal.session;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Removes sessions that have been idle too long, every hour. */
@Component
@EnableScheduling
final class SessionSweep {
    private static final Logger LOG = LoggerFactory.getLogger(SessionSweep.class);

    private final Sessions sessions;

    SessionSweep(Sessions sessions) {
        this.sessions = sessions;
    }

    @Scheduled(fixedDelayString = "PT1H")
    Mono<Void> sweep() {
        return sessions.forgetIdle().onErrorResume(failure -> {
            LOG.warn(
                    "idle sessions could not be removed: {}", failure.getClass().getName());
            return Mono.empty();
        });
    }
}
