package fr.opp.portal.account;

import fr.opp.kit.problem.Refusal;

/** What a password must be: long. Nothing else is asked, since other rules make passwords worse. */
final class PasswordRule {
    static final int SHORTEST = 12;
    /** Hashing takes time with length: nobody may send a novel. */
    static final int LONGEST = 256;

    private PasswordRule() {}

    /** @throws Refusal unless the password may be used */
    static String require(String password) {
        int length = password.codePointCount(0, password.length());
        if (password.isBlank() || length < SHORTEST || length > LONGEST) {
            throw new Refusal(new AccountFailure.WeakPassword());
        }
        return password;
    }
}
