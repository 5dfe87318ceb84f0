package fr.opp.collection.claim;

import fr.opp.kit.problem.Failure;

/** Why a submission does not become a version. */
public sealed interface ClaimFailure extends Failure {
    /** There is an answer, and this one does not say that it corrects the last version. */
    record AlreadyAnswered() implements ClaimFailure {
        @Override
        public String slug() {
            return "already-answered";
        }
    }

    /** The same instance id was already used for another content. */
    record InstanceConflict() implements ClaimFailure {
        @Override
        public String slug() {
            return "instance-conflict";
        }
    }

    /** The contributor took the answers back: no further one is taken. */
    record Withdrawn() implements ClaimFailure {
        @Override
        public String slug() {
            return "withdrawn";
        }
    }

    /** There is nothing to take back. */
    record NothingToWithdraw() implements ClaimFailure {
        @Override
        public String slug() {
            return "nothing-to-withdraw";
        }
    }
}
