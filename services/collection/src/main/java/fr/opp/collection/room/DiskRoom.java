package fr.opp.collection.room;

import fr.opp.kit.problem.Failure;
import fr.opp.kit.problem.Refusal;
import reactor.core.publisher.Mono;

/** Refuses with 507 while the disk is nearly full. */
public final class DiskRoom {
    private final DiskProbe probe;
    private final long reserve;

    DiskRoom(DiskProbe probe, long reserve) {
        this.probe = probe;
        this.reserve = reserve;
    }

    /** The disk is nearly full. */
    record DiskFull() implements Failure {
        @Override
        public String slug() {
            return "disk-full";
        }
    }

    /** Ask before anything is read, and so before anything is acknowledged. */
    public Mono<Void> require() {
        return Mono.defer(() -> probe.freeBytes() < reserve ? Mono.error(new Refusal(new DiskFull())) : Mono.empty());
    }
}
