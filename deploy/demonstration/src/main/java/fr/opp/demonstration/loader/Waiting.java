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
        long start = System.nanoTime();
        ApiAnswer answer = call.get();
        while (answer.status() != status && isWithin(limit, start)) {
            pause();
            answer = call.get();
        }
        return answer.expect(status);
    }

    /** Waits until something holds; false when the time is over. */
    public static boolean until(Supplier<Boolean> holds, Duration limit) {
        long start = System.nanoTime();
        boolean held = holds.get();
        while (!held && isWithin(limit, start)) {
            pause();
            held = holds.get();
        }
        return held;
    }

    /** By the clock and not by the number of attempts: an attempt may take longer than the pause after it. */
    private static boolean isWithin(Duration limit, long start) {
        return System.nanoTime() - start < limit.toNanos();
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
