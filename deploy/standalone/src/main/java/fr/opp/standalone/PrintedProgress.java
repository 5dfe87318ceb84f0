package fr.opp.standalone;

import java.time.Duration;
import java.util.Locale;

/** One line for each phase: what, and how long it took. */
public final class PrintedProgress implements Progress {
    private final Messages messages;

    PrintedProgress(Messages messages) {
        this.messages = messages;
    }

    /** In the language of the environment. */
    public static PrintedProgress inTheirLanguage() {
        return new PrintedProgress(Messages.of("fr.opp.standalone.messages", System.getenv()));
    }

    @Override
    public void begins(Phase phase) {
        System.out.println(messages.text(key(phase)));
    }

    @Override
    public void done(Phase phase, Duration took) {
        System.out.println(messages.text("done", messages.text(key(phase)), seconds(took)));
    }

    static double seconds(Duration duration) {
        return Math.round(duration.toMillis() / 100.0) / 10.0;
    }

    private static String key(Phase phase) {
        return "phase." + phase.name().toLowerCase(Locale.ROOT);
    }
}
