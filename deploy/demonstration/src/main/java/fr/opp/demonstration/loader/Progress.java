package fr.opp.demonstration.loader;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Shows how far a step has come: a bar that redraws itself on a terminal, one plain line for each step elsewhere. */
public final class Progress {
    private static final int WIDTH = 30;

    private final PrintStream out;
    private final boolean terminal;

    /** @param terminal whether {@code out} is a terminal, on which a line can be redrawn */
    public Progress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** Starts a step of so many parts. */
    Step step(String title, int parts) {
        return new Step(title, Math.max(parts, 1));
    }

    final class Step {
        private final String title;
        private final int parts;
        private final AtomicInteger done = new AtomicInteger();

        private Step(String title, int parts) {
            this.title = title;
            this.parts = parts;
            draw(0);
        }

        void advance() {
            draw(done.incrementAndGet());
        }

        private void draw(int count) {
            boolean over = count == parts;
            if (terminal) {
                int filled = WIDTH * count / parts;
                String bar = "█".repeat(filled) + "·".repeat(WIDTH - filled);
                out.print(String.format(
                        Locale.ROOT, "\r  %-34s %s %4d/%d%s", title, bar, count, parts, over ? "\n" : ""));
            } else if (over) {
                out.println("  " + title + " : " + parts);
            }
            out.flush();
        }
    }
}
