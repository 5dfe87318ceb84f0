package fr.opp.portal.invitation;

import fr.opp.kit.problem.Failure;

/** What can go wrong with invitations. */
sealed interface InvitationFailure extends Failure {
    /** The invitation was used, replaced, or is older than seven days. */
    record Void() implements InvitationFailure {
        @Override
        public String slug() {
            return "invitation-void";
        }
    }

    /** The mail server took no message; asking again sends the invitation. */
    record NotSent() implements InvitationFailure {
        @Override
        public String slug() {
            return "invitation-not-sent";
        }
    }
}
