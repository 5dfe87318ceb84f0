package fr.opp.disclosure;

/**
 * Cells that are always equal, taken as one: a cell and what it alone adds up to.
 *
 * @param cell one of them, the first by key
 * @param primary why it must be hidden for its own sake, or {@link Status#SHOWN}
 * @param exposure whether readers could see it
 */
record Node(int id, FamilyCell cell, Status primary, Exposure exposure) {
    /** Whether a node can be shown at all. */
    enum Exposure {
        /** It is in a table. */
        IN_TABLE,
        /** It is only implied by the equations. */
        IMPLIED
    }

    boolean secret() {
        return primary.primary() && cell.role() != FamilyCell.Role.COMPLEMENT;
    }

    /** Whether it can be hidden at all. */
    boolean mayBeHidden() {
        return cell.role() != FamilyCell.Role.KNOWN;
    }

    long value() {
        return cell.aggregate().value();
    }

    boolean counts() {
        return cell.key().series().counts();
    }
}
