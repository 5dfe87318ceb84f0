package fr.opp.dashboard.release;

import fr.opp.contracts.identity.Filiere;
import fr.opp.contracts.identity.ReleaseId;
import fr.opp.contracts.policy.Audience;
import fr.opp.dashboard.table.StoredTable;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tables that are judged and approved together, and what the filière decided about them. */
public final class Release {
    private final List<StoredTable> tables;
    private final @Nullable Decision decision;

    Release(List<StoredTable> tables, @Nullable Decision decision) {
        this.tables = List.copyOf(tables);
        this.decision = decision;
    }

    /** Where a release stands. */
    public enum State {
        CANDIDATE,
        APPROVED,
        REFUSED,
        /** None of its tables holds any more. */
        RECALLED
    }

    public ReleaseId id() {
        return tables.getFirst().proposal().release();
    }

    public Filiere filiere() {
        return tables.getFirst().proposal().filiere();
    }

    public List<StoredTable> tables() {
        return tables;
    }

    /** The digest that stands for its figures. */
    String digest() {
        return anyStanding().proposal().digest();
    }

    StoredTable anyStanding() {
        return tables.stream().filter(table -> !table.isRecalled()).findFirst().orElseGet(tables::getFirst);
    }

    /** Whether every table has arrived, all of one computation. */
    boolean complete() {
        return tables.size() >= anyStanding().proposal().tables()
                && tables.stream()
                        .filter(table -> !table.isRecalled())
                        .allMatch(table -> table.proposal().digest().equals(digest()));
    }

    public State state() {
        if (tables.stream().allMatch(StoredTable::isRecalled)) {
            return State.RECALLED;
        }
        Decision decided = decision;
        if (decided == null || !decided.isAbout(digest())) {
            return State.CANDIDATE;
        }
        return decided.approved() ? State.APPROVED : State.REFUSED;
    }

    @Nullable
    Decision decision() {
        return decision;
    }

    public @Nullable Instant approvedAt() {
        Decision decided = decision;
        return decided != null && decided.approved() ? decided.event().decidedAt() : null;
    }

    /** Whom a table is shown to: those approved among those foreseen. A decision about other figures does not count. */
    public Set<Audience> audiencesOf(StoredTable table) {
        EnumSet<Audience> audiences = EnumSet.noneOf(Audience.class);
        Decision decided = decision;
        if (decided != null
                && decided.approved()
                && (table.isRecalled() || decided.isAbout(table.proposal().digest()))) {
            audiences.addAll(table.foreseen());
            audiences.retainAll(decided.event().audiences());
        }
        return audiences;
    }

    /** Every audience that it was ever approved for. */
    public Set<Audience> everShownTo() {
        Decision decided = decision;
        return decided == null ? Set.of() : decided.everShownTo();
    }

    /** Audiences that at least one of its tables is meant for. */
    Set<Audience> foreseen() {
        EnumSet<Audience> foreseen = EnumSet.noneOf(Audience.class);
        tables.forEach(table -> foreseen.addAll(table.foreseen()));
        return foreseen;
    }
}
