package fr.opp.disclosure.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds out what each attacker can deduce from tables. Solutions found for the outsider serve the contributors too, as
 * far as they agree with what those know. Deterministic; blocking: run it on a bounded scheduler.
 */
public final class Audit {
    /** What rounding may take from a mixture of solutions, as a share of the width to be proven. */
    private static final double SLACK = 1e-6;

    private final PublicView view;
    private final Bounds everybody;
    private final Map<Integer, Component> components;
    private final Witnesses witnesses;
    private final Hearing hearing;
    private final Pool pool = new Pool();
    private final List<AuditReport.Finding> findings = new ArrayList<>();
    private int programmes;

    private Audit(PublicView view, Witnesses claimed) {
        this.view = view;
        this.everybody = new Bounds(view);
        this.witnesses = claimed.believable(view, everybody);
        this.hearing = new Hearing(view, witnesses);
        this.components = Component.find(view, everybody);
    }

    /**
     * The verdict on every secret of every attacker; the outsider is best named first.
     *
     * @param witnesses states that may save programmes; each is checked before it is believed
     */
    public static AuditReport run(PublicView view, List<Attacker> attackers, Witnesses witnesses) {
        Audit audit = new Audit(view, witnesses);
        attackers.forEach(audit::attack);
        return new AuditReport(audit.findings, audit.programmes);
    }

    /** The exact interval of an item that an outsider can deduce; an end is infinite where nothing bounds it. */
    public static Interval interval(PublicView view, int item) {
        Bounds bounds = new Bounds(view);
        if (bounds.fixed(item)) {
            return new Interval(bounds.low(item), bounds.high(item));
        }
        Programme programme = new Programme(view, bounds, Component.around(item, view, bounds), List.of());
        double low = programme.farthest(other -> other == item ? -1 : 0).of(item);
        double high = programme.farthest(other -> other == item ? 1 : 0).of(item);
        return new Interval(programme.open(low), programme.open(high));
    }

    private void attack(Attacker attacker) {
        hearing.begin();
        boolean heard = witnesses.possibleTo(attacker);
        List<Progress> open = new ArrayList<>();
        for (Secret secret : attacker.secrets()) {
            Progress progress = new Progress(secret);
            if (heard) {
                hearing.hear(attacker, progress);
            }
            if (enough(progress)) {
                report(attacker, progress, AuditReport.Verdict.SAFE);
            } else {
                open.add(progress);
            }
        }
        if (!open.isEmpty()) {
            investigate(attacker, open);
        }
    }

    private static boolean enough(Progress progress) {
        Secret secret = progress.secret();
        return progress.proven(SLACK * Math.max(1, secret.high() - secret.low()));
    }

    private void investigate(Attacker attacker, List<Progress> open) {
        boolean outsider = attacker.known().isEmpty() && attacker.atLeast().isEmpty();
        Bounds bounds = outsider ? everybody : everybody.with(attacker);
        Map<Component, List<Progress>> unproven = new LinkedHashMap<>();
        Map<Component, List<Pool.Usable>> usable = new HashMap<>();
        for (Progress progress : open) {
            int item = progress.secret().item();
            if (progress.disclosedBy(bounds.low(item), bounds.high(item))) {
                progress.see(bounds.low(item));
                progress.see(bounds.high(item));
                report(attacker, progress, AuditReport.Verdict.DISCLOSED);
                continue;
            }
            usable.computeIfAbsent(componentOf(item), part -> pool.usableBy(attacker, part))
                    .forEach(solution -> solution.show(progress));
            if (enough(progress)) {
                report(attacker, progress, AuditReport.Verdict.SAFE);
            } else {
                Component component = outsider ? componentOf(item) : Component.around(item, view, bounds);
                unproven.computeIfAbsent(component, key -> new ArrayList<>()).add(progress);
            }
        }
        unproven.forEach((component, secrets) -> explore(attacker, bounds, component, secrets));
    }

    private Component componentOf(int item) {
        Component component = components.get(item);
        return component == null ? new Component(List.of(), List.of()) : component;
    }

    private void explore(Attacker attacker, Bounds bounds, Component component, List<Progress> secrets) {
        Exploration exploration = new Exploration(view, bounds, component, secrets);
        exploration.run();
        programmes += exploration.programmes();
        if (bounds == everybody) {
            pool.keep(component, exploration.found());
        }
        for (Progress progress : secrets) {
            boolean proven = exploration.proven(progress);
            report(attacker, progress, proven ? AuditReport.Verdict.SAFE : AuditReport.Verdict.DISCLOSED);
        }
    }

    private void report(Attacker attacker, Progress progress, AuditReport.Verdict verdict) {
        int item = progress.secret().item();
        findings.add(new AuditReport.Finding(
                attacker.name(), item, view.items().get(item).name(), progress.low(), progress.high(), verdict));
    }
}
