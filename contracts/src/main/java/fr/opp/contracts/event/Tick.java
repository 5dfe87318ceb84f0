package fr.opp.contracts.event;

/**
 * A tiny record appended to every partition of a topic that must forget: a quiet topic never rolls its active segment,
 * so it would keep what was erased. Consumers skip it.
 */
public final class Tick {
    public static final String KEY = "tick";

    private Tick() {}

    public static boolean isTick(byte[] key) {
        return key.length == 4 && key[0] == 't' && key[1] == 'i' && key[2] == 'c' && key[3] == 'k';
    }
}
