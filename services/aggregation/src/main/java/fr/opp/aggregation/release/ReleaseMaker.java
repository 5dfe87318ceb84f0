package fr.opp.aggregation.release;

import java.util.concurrent.CompletableFuture;

/** Makes a release of a snapshot, away from the thread that asks. */
@FunctionalInterface
public interface ReleaseMaker {
    CompletableFuture<Release> make(Snapshot snapshot);
}
