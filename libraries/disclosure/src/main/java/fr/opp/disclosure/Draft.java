package fr.opp.disclosure;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A pattern in the making: which nodes of a block are hidden so far, and what has been proven of it. */
final class Draft {
    private final Block block;
    private final BitSet hidden;
    private final Proofs proofs;
    private final List<Integer> secrets;

    Draft(Block block, BitSet start, Proofs proofs) {
        this.block = block;
        this.hidden = (BitSet) start.clone();
        this.proofs = proofs;
        this.secrets = IntStream.range(0, block.size())
                .filter(number -> block.node(number).secret())
                .boxed()
                .sorted(largestProtectionFirst())
                .toList();
    }

    private Comparator<Integer> largestProtectionFirst() {
        return Comparator.comparing((Integer number) ->
                        -proofs.requirement(number, Knowledge.OUTSIDER).up())
                .thenComparing(number -> -block.node(number).value())
                .thenComparing(number -> block.node(number).cell().key());
    }

    Block block() {
        return block;
    }

    BitSet hidden() {
        return hidden;
    }

    Proofs proofs() {
        return proofs;
    }

    /**
     * What must be proven against an attacker, the largest protection first. Whoever is alone in a margin knows that the
     * rest of it is empty, and learns nothing of anybody by that: empty cells are a secret for outsiders only.
     */
    Stream<Integer> secretsFor(Knowledge attacker) {
        return secrets.stream()
                .filter(number -> !attacker.fixed().get(number))
                .filter(number ->
                        attacker.outsider() || !block.node(number).cell().empty());
    }

    /** What readers lose: nodes that are in no table cost nothing. */
    double cost() {
        return hidden.stream()
                .filter(number -> block.node(number).exposure() == Node.Exposure.IN_TABLE)
                .mapToDouble(block::cost)
                .sum();
    }
}
