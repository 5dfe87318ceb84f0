package fr.opp.portal.gateway;

import fr.opp.kit.problem.Failure;

/** What the door itself refuses. */
sealed interface DoorFailure extends Failure {
    /** A change that no page of ours asked for. */
    record ForeignRequest() implements DoorFailure {
        @Override
        public String slug() {
            return "foreign-request";
        }
    }
}
