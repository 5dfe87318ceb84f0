package fr.opp.xlsform.finding;

import java.util.ArrayList;
import java.util.List;

/** Collects findings on the way through a workbook. Serves one compilation on one thread. */
public final class Findings {
    private static final int MOST = 500;

    private final List<Finding> collected = new ArrayList<>();

    /** Keeps the finding; beyond five hundred nothing more is learnt, and memory stays bounded. */
    public void add(Finding finding) {
        if (collected.size() < MOST) {
            collected.add(finding);
        }
    }

    public boolean stop() {
        return collected.stream().anyMatch(Finding::stops);
    }

    public List<Finding> all() {
        return List.copyOf(collected);
    }
}
