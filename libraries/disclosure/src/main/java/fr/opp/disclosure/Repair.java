package fr.opp.disclosure;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Hides further nodes of a block until every secret is proven safe against every attacker: the secret with the largest
 * protection first, each by the cheapest movement that takes it far enough, hiding whatever has to move. Cheap movements
 * move little, so that most of them serve the contributors too.
 */
final class Repair {
    private static final int[] NEAR = {1, -1, 2, -2};

    private final Draft draft;
    private final MovementFinder finder;
    private final Proofs proofs;

    Repair(Draft draft, MovementFinder finder) {
        this.draft = draft;
        this.finder = finder;
        this.proofs = draft.proofs();
    }

    /** Hides what has to be hidden against one attacker. */
    void protectFrom(Knowledge attacker) {
        draft.secretsFor(attacker)
                .filter(node -> !proofs.prove(node, attacker))
                .forEach(node -> protect(node, attacker));
    }

    private void protect(int node, Knowledge attacker) {
        Requirement need = proofs.requirement(node, attacker);
        if (need.integers() > 0) {
            protectCount(node, attacker);
            return;
        }
        if (!proofs.reach(node, attacker).upSuffices(need)) {
            open(finder.push(node, need.up(), draft.hidden(), attacker));
        }
        if (!proofs.reach(node, attacker).downSuffices(need)) {
            open(finder.push(node, -need.down(), draft.hidden(), attacker));
        }
    }

    /** A number of units needs whole numbers near it; those that cost nothing are tried first. */
    private void protectCount(int node, Knowledge attacker) {
        for (int distance : NEAR) {
            if (!proofs.prove(node, attacker)) {
                finder.pushWithin(node, distance, draft.hidden(), attacker).ifPresent(proofs::add);
            }
        }
        for (int distance : NEAR) {
            if (!proofs.prove(node, attacker)) {
                open(finder.push(node, distance, draft.hidden(), attacker));
            }
        }
    }

    private void open(Optional<Movement> movement) {
        movement.ifPresent(found -> {
            IntStream.range(0, draft.block().size()).filter(found::moves).forEach(draft.hidden()::set);
            proofs.add(found);
        });
    }
}
