package fr.opp.standalone;

import java.util.ArrayDeque;
import java.util.Deque;

/** Takes back what a failed start had brought up, the last first. */
final class Undo {
    private final Deque<AutoCloseable> steps = new ArrayDeque<>();

    void add(AutoCloseable step) {
        steps.push(step);
    }

    void close(RuntimeException why) {
        while (!steps.isEmpty()) {
            try {
                steps.pop().close();
            } catch (Exception e) {
                why.addSuppressed(e);
            }
        }
    }
}
