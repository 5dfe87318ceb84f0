package fr.opp.collection.contribution;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.opp.collection.claim.ContributionState;
import fr.opp.contracts.edition.Edition;

/** How far a contribution is. */
public enum Stage {
    TO_DO("to-do"),
    DRAFT("draft"),
    SENT("sent"),
    WITHDRAWN("withdrawn"),
    /** The collection was closed without an answer. */
    CLOSED("closed");

    private final String code;

    Stage(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    public static Stage of(Edition edition, ContributionState state, boolean hasDraft) {
        if (state.withdrawn() != null) {
            return WITHDRAWN;
        }
        if (state.last().isPresent()) {
            return SENT;
        }
        if (edition.closed()) {
            return CLOSED;
        }
        return hasDraft ? DRAFT : TO_DO;
    }
}
