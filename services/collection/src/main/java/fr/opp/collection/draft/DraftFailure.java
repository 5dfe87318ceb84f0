package fr.opp.collection.draft;

import fr.opp.kit.problem.Failure;

/** Why there is no draft to give. */
sealed interface DraftFailure extends Failure {
    /** Nothing was saved, or it was sent or discarded since. */
    record NoDraft() implements DraftFailure {
        @Override
        public String slug() {
            return "no-draft";
        }
    }
}
