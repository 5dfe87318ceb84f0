package fr.opp.portal.openrosa;

import fr.opp.kit.problem.Failure;

/** Why a personal address does not work, or cannot be made. */
sealed interface AddressFailure extends Failure {
    /** There has never been such an address. */
    record Unknown() implements AddressFailure {
        @Override
        public String slug() {
            return "openrosa-address-unknown";
        }
    }

    /** It was revoked, or its maker no longer answers for the structure. */
    record Revoked() implements AddressFailure {
        @Override
        public String slug() {
            return "openrosa-address-revoked";
        }
    }

    /** The edition takes no more answers. */
    record EditionClosed() implements AddressFailure {
        @Override
        public String slug() {
            return "edition-closed";
        }
    }
}
