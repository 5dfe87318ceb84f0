package fr.opp.portal.session;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.opp.kit.problem.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ThrottleTest {
    private final SteppingClock clock = new SteppingClock();
    private final Throttle throttle =
            new Throttle(new SessionSettings(Duration.ofHours(8), 3, 5, Duration.ofMinutes(10)), clock);

    @Test
    void refusesALoginAfterItsFailuresWhereverTheyCameFrom() {
        failTimes(3, "anna");

        assertThatThrownBy(() -> throttle.begin("anna", "elsewhere")).isInstanceOf(Refusal.class);
        assertThatCode(() -> throttle.begin("bela", "elsewhere")).doesNotThrowAnyException();
    }

    @Test
    void refusesAnAddressAfterItsFailuresWhicheverTheLogins() {
        failTimes(2, "anna");
        failTimes(2, "bela");
        failTimes(1, "carl");

        assertThatThrownBy(() -> throttle.begin("dora", "here")).isInstanceOf(Refusal.class);
        assertThatCode(() -> throttle.begin("dora", "elsewhere")).doesNotThrowAnyException();
    }

    @Test
    void takesAttemptsAgainOnceTheWindowHasPassed() {
        failTimes(2, "anna");
        clock.step(Duration.ofMinutes(6));
        failTimes(1, "anna");
        clock.step(Duration.ofMinutes(5));

        assertThatCode(() -> throttle.begin("anna", "here")).doesNotThrowAnyException();
    }

    @Test
    void forgivenAttemptsAreNotFailures() {
        for (int i = 0; i < 20; i++) {
            throttle.begin("anna", "here").forgive();
        }

        assertThatCode(() -> throttle.begin("anna", "here")).doesNotThrowAnyException();
    }

    @Test
    void attemptsStillUnderWayCount() {
        throttle.begin("anna", "here");
        throttle.begin("anna", "here");
        Throttle.Attempt third = throttle.begin("anna", "here");

        assertThatThrownBy(() -> throttle.begin("anna", "here")).isInstanceOf(Refusal.class);

        third.forgive();
        assertThatCode(() -> throttle.begin("anna", "here")).doesNotThrowAnyException();
    }

    private void failTimes(int times, String login) {
        for (int i = 0; i < times; i++) {
            throttle.begin(login, "here");
        }
    }

    /** Stands still until it is told to step. */
    private static final class SteppingClock extends Clock {
        private Instant now = Instant.parse("2026-11-21T12:00:00Z");

        void step(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
