package fr.opp.system.crash;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What the platform has promised: every instance that it answered 201. */
final class Ledger {
    private final Set<String> promised = ConcurrentHashMap.newKeySet();
    private final Map<Integer, AtomicInteger> answers = new ConcurrentHashMap<>();

    void record(String instance, int status) {
        answers.computeIfAbsent(status, any -> new AtomicInteger()).incrementAndGet();
        if (status == 201) {
            promised.add(instance);
        }
    }

    int promised() {
        return promised.size();
    }

    boolean holds(String instance) {
        return promised.contains(instance);
    }

    /** How often each status was answered. */
    Map<Integer, AtomicInteger> answers() {
        return answers;
    }
}
