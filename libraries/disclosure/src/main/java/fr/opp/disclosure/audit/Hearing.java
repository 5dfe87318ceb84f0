package fr.opp.disclosure.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Hears the witnesses on behalf of the secrets of one attacker. */
final class Hearing {
    private static final double NEARLY = 1e-6;

    private final PublicView view;
    private final Witnesses witnesses;
    private final Map<Integer, List<Map<Integer, Double>>> byItem = new HashMap<>();
    private final Map<Map<Integer, Double>, Double> shares = new IdentityHashMap<>();

    Hearing(PublicView view, Witnesses witnesses) {
        this.view = view;
        this.witnesses = witnesses;
        for (Map<Integer, Double> change : witnesses.changes()) {
            change.keySet()
                    .forEach(item -> byItem.computeIfAbsent(item, key -> new ArrayList<>())
                            .add(change));
        }
    }

    /** Forgets what was possible to the attacker before. */
    void begin() {
        shares.clear();
    }

    /** Shows a secret every state that is possible to its attacker. */
    void hear(Attacker attacker, Progress progress) {
        int item = progress.secret().item();
        double value = witnesses.state().get(item);
        progress.seeWhole(value);
        for (Map<Integer, Double> change : byItem.getOrDefault(item, List.of())) {
            double share = shares.computeIfAbsent(change, key -> witnesses.share(key, attacker, view));
            double step = change.getOrDefault(item, 0.0);
            if (share >= 1 && progress.secret().whole() && whole(change)) {
                progress.seeWhole(value + step);
            } else if (share > 0) {
                progress.see(value + share * step);
            }
        }
    }

    private static boolean whole(Map<Integer, Double> change) {
        return change.values().stream().allMatch(step -> Math.abs(step - Math.rint(step)) <= NEARLY);
    }
}
