package fr.opp.portal.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.opp.kit.problem.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Counts failed passwords, by login and by address. An attempt is counted before the password is compared and forgiven
 * when it was right: a thousand attempts at once get no further than ten one after the other. Counts live in memory,
 * so that several portals each have their own.
 */
@Component
final class Throttle {
    private static final int REMEMBERED = 100_000;

    private final SessionSettings settings;
    private final Clock clock;
    private final Cache<String, Deque<Instant>> failures;

    Throttle(SessionSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.failures = Caffeine.newBuilder()
                .expireAfterWrite(settings.window())
                .maximumSize(REMEMBERED)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /** What is counted, and how many failures it may have. */
    private record Counted(String key, int most) {}

    /** One attempt, counted as a failure until it is forgiven. */
    final class Attempt {
        private final List<Counted> counted;
        private final Instant at;

        private Attempt(List<Counted> counted, Instant at) {
            this.counted = counted;
            this.at = at;
        }

        /** The password was right. */
        void forgive() {
            counted.forEach(one -> failures.asMap().computeIfPresent(one.key(), (key, times) -> without(times, at)));
        }
    }

    /** @throws Refusal when the login or the address has failed too often lately */
    Attempt begin(String login, String address) {
        Instant now = clock.instant();
        List<Counted> counted = List.of(
                new Counted("login " + login, settings.failures()),
                new Counted("address " + address, settings.addressFailures()));
        if (counted.stream().anyMatch(one -> isExhausted(one, now))) {
            throw new Refusal(new SessionFailure.TooManyAttempts(settings.window()));
        }
        counted.forEach(one -> failures.asMap().merge(one.key(), new ArrayDeque<>(List.of(now)), Throttle::both));
        return new Attempt(counted, now);
    }

    private boolean isExhausted(Counted one, Instant now) {
        Instant since = now.minus(settings.window());
        Deque<Instant> times = failures.asMap().computeIfPresent(one.key(), (key, all) -> after(all, since));
        return times != null && times.size() >= one.most();
    }

    // Deques are replaced, never changed: readers hold no lock.

    private static Deque<Instant> both(Deque<Instant> some, Deque<Instant> more) {
        Deque<Instant> all = new ArrayDeque<>(some);
        all.addAll(more);
        return all;
    }

    private static Deque<Instant> without(Deque<Instant> times, Instant one) {
        Deque<Instant> rest = new ArrayDeque<>(times);
        rest.removeFirstOccurrence(one);
        return rest;
    }

    private static Deque<Instant> after(Deque<Instant> times, Instant since) {
        Deque<Instant> rest = new ArrayDeque<>(times);
        rest.removeIf(time -> !time.isAfter(since));
        return rest;
    }
}
