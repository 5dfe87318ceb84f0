package fr.opp.demonstration.loader;

import fr.opp.contracts.identity.Filiere;
import fr.opp.demonstration.structures.FictionalStructure;
import fr.opp.demonstration.structures.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Who answers, corrects and withdraws. Nine music venues of ten answer, as published in 2019; elsewhere the published
 * 55 % would leave fewer than the 300 contributions that the demonstration promises, so 85 % do.
 */
final class Plan {
    static final Filiere OPEN = new Filiere("rue");
    static final int CORRECTIONS = 5;
    static final int WITHDRAWALS = 3;
    private static final double RESPONSE_IN_MUSIC = .90;
    private static final double RESPONSE_ELSEWHERE = .85;

    private final List<FictionalStructure> directory;
    private final long seed;

    Plan(List<FictionalStructure> directory, long seed) {
        this.directory = directory;
        this.seed = seed;
    }

    /** One structure answering one filière, and what becomes of its answer. */
    record Turn(FictionalStructure structure, Filiere filiere, Fate fate) {}

    enum Fate {
        STAYS,
        CORRECTED,
        WITHDRAWN
    }

    /** The company of two filières that has answered in one, and leaves the other to the visitor. */
    FictionalStructure company() {
        return directory.stream()
                .filter(structure -> structure.filieres().size() == 2)
                .findFirst()
                .orElseThrow();
    }

    /** A place of the filière that stays open, which has not answered yet. */
    FictionalStructure newcomer() {
        return directory.stream()
                .filter(structure -> structure.filieres().equals(List.of(OPEN)) && structure.kind() == Kind.VENUE)
                .findFirst()
                .orElseThrow();
    }

    /** A music venue that answered, and whose answer stays. */
    FictionalStructure venue() {
        return turns(new Filiere("musiques-actuelles")).stream()
                .filter(turn -> turn.fate() == Fate.STAYS && turn.structure().kind() == Kind.VENUE)
                .map(Turn::structure)
                .findFirst()
                .orElseThrow();
    }

    /** Those who answer in a filière. The structures of two filières answer always, but for the visitor's. */
    List<Turn> turns(Filiere filiere) {
        List<FictionalStructure> members = directory.stream()
                .filter(structure -> structure.filieres().contains(filiere))
                .filter(structure -> !filiere.equals(OPEN) || !isForTheVisitor(structure))
                .toList();
        List<FictionalStructure> drawn = new ArrayList<>(members);
        Collections.shuffle(drawn, new Random(seed + filiere.value().hashCode()));
        Collections.sort(drawn, (one, other) -> Boolean.compare(two(other), two(one)));
        double response = filiere.value().equals("musiques-actuelles") ? RESPONSE_IN_MUSIC : RESPONSE_ELSEWHERE;
        int answering = (int) Math.round(response * members.size());
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < answering; i++) {
            turns.add(new Turn(drawn.get(i), filiere, fate(answering - 1 - i)));
        }
        return turns;
    }

    private boolean isForTheVisitor(FictionalStructure structure) {
        return structure.equals(company()) || structure.equals(newcomer());
    }

    private static boolean two(FictionalStructure structure) {
        return structure.filieres().size() == 2;
    }

    private static Fate fate(int rank) {
        if (rank < CORRECTIONS) {
            return Fate.CORRECTED;
        }
        return rank < CORRECTIONS + WITHDRAWALS ? Fate.WITHDRAWN : Fate.STAYS;
    }
}
