package fr.opp.disclosure;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Shows again what need not be hidden, dearest first, whenever every secret can still be proven safe with the rest. Its
 * effort is bounded by a number of programmes, not by time, so that results do not depend on the machine.
 */
final class CleanUp {
    private static final int PROGRAMMES = 120;

    private static final long[] NEAR = {1, -1, 2, -2};

    private final Block block;
    private final MovementFinder finder;
    private final List<Knowledge> contributors;
    private int limit;

    CleanUp(Block block, MovementFinder finder, List<Knowledge> contributors) {
        this.block = block;
        this.finder = finder;
        this.contributors = contributors;
    }

    Pattern thin(Draft draft, BitSet unavoidable) {
        limit = finder.solved() + PROGRAMMES;
        BitSet hidden = (BitSet) draft.hidden().clone();
        Proofs proofs = draft.proofs();
        List<Integer> dearest = draft.hidden().stream()
                .filter(number -> !unavoidable.get(number))
                .boxed()
                .sorted(PatternSearch.dearestFirst(block))
                .toList();
        for (int number : dearest) {
            hidden.clear(number);
            Attempt attempt = new Attempt(proofs.within(hidden), hidden, draft);
            if (provable(attempt)) {
                proofs = attempt.proofs();
            } else {
                hidden.set(number);
            }
        }
        return new Pattern(block, hidden, proofs.movements(), finder.solved());
    }

    private record Attempt(Proofs proofs, BitSet hidden, Draft draft) {}

    private boolean provable(Attempt attempt) {
        return Stream.concat(Stream.of(Knowledge.OUTSIDER), contributors.stream())
                .allMatch(attacker ->
                        attempt.draft().secretsFor(attacker).allMatch(secret -> provable(secret, attacker, attempt)));
    }

    private boolean provable(int secret, Knowledge attacker, Attempt attempt) {
        Proofs proofs = attempt.proofs();
        Requirement need = proofs.requirement(secret, attacker);
        long[] distances = need.integers() > 0 ? NEAR : new long[] {need.up(), -need.down()};
        for (long distance : distances) {
            if (proofs.prove(secret, attacker)) {
                return true;
            }
            if (finder.solved() >= limit) {
                return false;
            }
            finder.pushWithin(secret, distance, attempt.hidden(), attacker).ifPresent(proofs::add);
        }
        return proofs.prove(secret, attacker);
    }
}
