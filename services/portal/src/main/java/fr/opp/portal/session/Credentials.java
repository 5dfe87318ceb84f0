package fr.opp.portal.session;

import org.jspecify.annotations.Nullable;

/** A login and a password as given; what is missing is empty, and matches nobody. */
record Credentials(String login, String password) {
    /** A login is an e-mail address at most; a password is not hashed beyond reason. */
    private static final int LONGEST = 256;

    Credentials(@Nullable String login, @Nullable String password) {
        this.login = cut(login);
        this.password = cut(password);
    }

    private static String cut(@Nullable String text) {
        return text == null || text.length() > 2 * LONGEST ? "" : text;
    }

    @Override
    public String toString() {
        return "Credentials";
    }
}
