package fr.opp.disclosure;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds which nodes of a block to hide: from the primary ones alone and from a quick greedy pattern, each repaired until
 * every attacker is kept off and then thinned out; the cheaper one is kept.
 */
final class PatternSearch {
    private final Block block;
    private final Rules rules;
    private final MovementFinder finder;
    private final List<Knowledge> contributors;

    PatternSearch(Block block, Rules rules) {
        this.block = block;
        this.rules = rules;
        this.finder = new MovementFinder(block);
        this.contributors = Knowledge.ofContributors(block);
    }

    /** The nodes to hide; everything that is only implied is among them. */
    Pattern run() {
        if (!block.hasSecrets()) {
            return new Pattern(block, unavoidable(), List.of(), 0);
        }
        Draft plain = draft(unavoidable());
        Draft greedy = draft(new GreedyPattern(block).extend(unavoidable()));
        Draft cheaper = greedy.cost() < plain.cost() ? greedy : plain;
        return new CleanUp(block, finder, contributors).thin(cheaper, unavoidable());
    }

    private BitSet unavoidable() {
        BitSet hidden = new BitSet();
        IntStream.range(0, block.size())
                .filter(number -> block.node(number).primary() != Status.SHOWN
                        || block.node(number).exposure() == Node.Exposure.IMPLIED)
                .forEach(hidden::set);
        return hidden;
    }

    private Draft draft(BitSet start) {
        Draft draft = new Draft(block, start, new Proofs(block, rules, finder.scale()));
        Repair repair = new Repair(draft, finder);
        repair.protectFrom(Knowledge.OUTSIDER);
        contributors.forEach(repair::protectFrom);
        return draft;
    }

    /** Nodes by falling cost, a stable key breaking ties. */
    static Comparator<Integer> dearestFirst(Block block) {
        return Comparator.comparing((Integer number) -> -block.cost(number))
                .thenComparing(number -> block.node(number).cell().key());
    }
}
