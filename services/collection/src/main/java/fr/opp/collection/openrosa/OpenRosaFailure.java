package fr.opp.collection.openrosa;

import fr.opp.kit.problem.Failure;

/** Why an OpenRosa request cannot be read. */
sealed interface OpenRosaFailure extends Failure {
    /** The body has no part {@code xml_submission_file}. */
    record NoSubmission() implements OpenRosaFailure {
        @Override
        public String slug() {
            return "no-submission";
        }
    }
}
