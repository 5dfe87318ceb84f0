package fr.opp.demonstration.loader;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Waits for what travels between services: an edition on its way to collection, a candidate being computed. */
public final class Waiting {
    private static final Duration PAUSE = Duration.ofMillis(200);

    private Waiting() {}

    /**
     * Asks again and again until the answer has the status, and returns it.
     *
     * @throws ApiRefusal with the last answer when the time is over
     */
    public static ApiAnswer until(Supplier<ApiAnswer> call, int status, Duration limit) {
        ApiAnswer answer = call.get();
        for (long left = limit.dividedBy(PAUSE); answer.status() != status && left > 0; left--) {
            pause();
            answer = call.get();
        }
        return answer.expect(status);
    }

    /** Waits until something holds; false when the time is over. */
    public static boolean until(Supplier<Boolean> holds, Duration limit) {
        for (long left = limit.dividedBy(PAUSE); left > 0; left--) {
            if (holds.get()) {
                return true;
            }
            pause();
        }
        return holds.get();
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", e);
        }
    }
}
