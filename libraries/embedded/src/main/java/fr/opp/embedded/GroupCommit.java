package fr.opp.embedded;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/**
 * Makes writes durable, many at a time. A write takes a ticket; the first who waits commits and forces the file for all
 * tickets given so far while the next ones gather. A commit never falls in the middle of a write, whose document,
 * indexes and counters would otherwise disagree after a crash.
 */
final class GroupCommit {
    private final MVStore file;
    /** Writes share it, a commit excludes them; fair, so that a stream of writes cannot hold back the commit. */
    private final ReadWriteLock gate = new ReentrantReadWriteLock(true);

    private final AtomicLong written = new AtomicLong();
    private final ReentrantLock turn = new ReentrantLock();
    private final Condition finished = turn.newCondition();
    private boolean committing;
    private long durable;

    GroupCommit(MVStore file) {
        this.file = file;
    }

    /**
     * Runs a write and returns when it is on disk. A write that fails waits too: a duplicate key tells of another's
     * document, which must be there to stay, and the first half of a batch may have been written.
     */
    <T> T durably(Supplier<T> write) {
        long ticket = 0;
        try {
            gate.readLock().lock();
            try {
                return write.get();
            } finally {
                ticket = written.incrementAndGet();
                gate.readLock().unlock();
            }
        } finally {
            awaitDurable(ticket);
        }
    }

    private void awaitDurable(long ticket) {
        turn.lock();
        try {
            while (durable < ticket) {
                if (committing) {
                    finished.awaitUninterruptibly();
                } else {
                    lead();
                }
            }
        } finally {
            turn.unlock();
        }
    }

    private void lead() {
        committing = true;
        long reached = durable;
        turn.unlock();
        try {
            reached = commit();
        } finally {
            turn.lock();
            durable = reached;
            committing = false;
            finished.signalAll();
        }
    }

    private long commit() {
        long upTo;
        gate.writeLock().lock();
        try {
            upTo = written.get();
            file.commit();
        } finally {
            gate.writeLock().unlock();
        }
        file.sync();
        return upTo;
    }
}
