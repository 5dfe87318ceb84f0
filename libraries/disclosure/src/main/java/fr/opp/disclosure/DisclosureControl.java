package fr.opp.disclosure;

import fr.opp.disclosure.audit.AuditReport;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Protects a family of linked tables: the rules for each cell, the cells that have to be hidden with them, and the audit,
 * repeated until it finds nothing. Blocking, at most a few seconds for a thousand cells: run it on a bounded scheduler.
 */
public final class DisclosureControl {
    private static final int ROUNDS = 8;

    private final Family family;
    private final CellGraph graph;
    private final List<Pattern> patterns = new ArrayList<>();

    private DisclosureControl(Family family) {
        this.family = family;
        this.graph = new CellGraph(family);
    }

    /** The protection of a family; check {@link Protection#disclosive()} before anything is shown. */
    public static Protection protect(Family family) {
        return new DisclosureControl(family).run();
    }

    private Protection run() {
        graph.blocks().forEach(block -> patterns.add(new PatternSearch(block, family.rules()).run()));
        List<Map<Integer, Double>> movements = graph.byCell(patterns.stream()
                .flatMap(pattern -> pattern.movementsByNode().stream())
                .toList());
        int programmes = patterns.stream().mapToInt(Pattern::programmes).sum();
        List<Status> statuses = statuses();
        AuditReport report = AuditCase.of(family, statuses).audit(movements);
        for (int round = 0; round < ROUNDS && !report.disclosed().isEmpty(); round++) {
            hideMore(report, round);
            statuses = statuses();
            programmes += report.programmes();
            report = AuditCase.of(family, statuses).audit(movements);
        }
        return new Protection(family, statuses, report, programmes + report.programmes());
    }

    /** The audit may know better than the search (whole numbers, other numerics): it has the last word. */
    private void hideMore(AuditReport report, int round) {
        BitSet disclosed = new BitSet();
        report.disclosed().forEach(finding -> disclosed.set(graph.leaderOf(finding.item())));
        for (Pattern pattern : patterns) {
            pattern.hide(pattern.block().neighbours(disclosed));
            if (round == ROUNDS - 1 && pattern.block().holds(disclosed)) {
                pattern.hide(pattern.block().all());
            }
        }
    }

    private List<Status> statuses() {
        Map<Integer, Status> ofLeader = new HashMap<>();
        for (Pattern pattern : patterns) {
            for (int number = 0; number < pattern.block().size(); number++) {
                Node node = pattern.block().node(number);
                boolean secondary = pattern.hides(number) && node.primary() == Status.SHOWN;
                ofLeader.put(node.id(), secondary ? Status.SECONDARY : node.primary());
            }
        }
        List<Status> statuses = new ArrayList<>();
        for (int cell = 0; cell < family.cells().size(); cell++) {
            statuses.add(status(cell, ofLeader));
        }
        return statuses;
    }

    private Status status(int cell, Map<Integer, Status> ofLeader) {
        int leader = graph.leaderOf(cell);
        if (leader == CellGraph.NOTHING) {
            boolean everybodyKnows = family.cells().get(cell).role() == FamilyCell.Role.KNOWN_EMPTY;
            return everybodyKnows ? Status.SHOWN : Status.FREQUENCY;
        }
        return ofLeader.getOrDefault(leader, Status.SECONDARY);
    }
}
