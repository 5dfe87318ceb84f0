package fr.opp.disclosure.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Looks for states of one component that prove its secrets: first in directions that serve many secrets at once, then
 * for what is left one secret after another. A solution is credited to every secret.
 */
final class Exploration {
    private static final int DIRECTIONS = 24;
    private static final int IDLE_DIRECTIONS = 2;
    private static final int WHOLE_TRIES = 12;

    private final Programme programme;
    private final Bounds bounds;
    private final List<Progress> secrets;
    private final List<Solution> found = new ArrayList<>();

    Exploration(PublicView view, Bounds bounds, Component component, List<Progress> secrets) {
        this.bounds = bounds;
        this.secrets = secrets;
        this.programme = new Programme(
                view, bounds, component, secrets.stream().map(Progress::secret).toList());
    }

    /** Proves what can be proven. */
    void run() {
        if (secrets.size() > 1) {
            tryDirections();
        }
        for (Progress progress : secrets) {
            if (!proven(progress)) {
                tryAlone(progress);
            }
        }
    }

    private void tryDirections() {
        Random random = new Random(secrets.size());
        int idle = 0;
        for (int direction = 0; direction < DIRECTIONS && idle < IDLE_DIRECTIONS; direction++) {
            long before = unproven();
            if (before == 0) {
                return;
            }
            Map<Integer, Double> weights = weights(direction, random);
            credit(programme.farthest(item -> weights.getOrDefault(item, 0.0)));
            idle = unproven() < before ? 0 : idle + 1;
        }
    }

    /** All down, all up, then at random; each secret counts by how far it has to move. */
    private Map<Integer, Double> weights(int direction, Random random) {
        Map<Integer, Double> weights = new HashMap<>();
        for (Progress progress : secrets) {
            if (!proven(progress)) {
                double width =
                        Math.max(1, progress.secret().high() - progress.secret().low());
                double sign = direction < 2 ? 2 * direction - 1 : random.nextDouble() * 2 - 1;
                weights.put(progress.secret().item(), sign / width);
            }
        }
        return weights;
    }

    private void tryAlone(Progress progress) {
        int item = progress.secret().item();
        credit(programme.farthest(other -> other == item ? -1 : 0));
        if (!proven(progress)) {
            credit(programme.farthest(other -> other == item ? 1 : 0));
        }
        if (!proven(progress) && progress.secret().whole()) {
            tryWhole(progress);
        }
    }

    private void tryWhole(Progress progress) {
        int item = progress.secret().item();
        double from = Math.max(bounds.low(item), Math.ceil(progress.low() - 1e-6));
        double to = Math.min(bounds.high(item), Math.floor(progress.high() + 1e-6));
        for (int step = 0; step < WHOLE_TRIES && from + step <= to && !proven(progress); step++) {
            if (!progress.saw(Math.round(from + step))) {
                programme.wholeWith(item, from + step).ifPresent(this::credit);
            }
        }
    }

    private void credit(Solution solution) {
        found.add(solution);
        boolean whole = solution.whole();
        for (Progress progress : secrets) {
            double value = solution.of(progress.secret().item());
            if (whole && progress.secret().whole()) {
                progress.seeWhole(value);
            } else {
                progress.see(value);
            }
        }
    }

    private long unproven() {
        return secrets.stream().filter(progress -> !proven(progress)).count();
    }

    boolean proven(Progress progress) {
        return progress.proven(programme.tolerance());
    }

    List<Solution> found() {
        return found;
    }

    int programmes() {
        return programme.solved();
    }
}
