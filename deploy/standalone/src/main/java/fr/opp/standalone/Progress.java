package fr.opp.standalone;

import java.time.Duration;

/** Is told how the start goes on. */
public interface Progress {
    /** What is started, in order. */
    enum Phase {
        INFRASTRUCTURE,
        SERVICES
    }

    void begins(Phase phase);

    void done(Phase phase, Duration took);

    /** Tells nobody. */
    static Progress silent() {
        return new Progress() {
            @Override
            public void begins(Phase phase) {}

            @Override
            public void done(Phase phase, Duration took) {}
        };
    }
}
