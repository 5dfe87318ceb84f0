package fr.opp.portal.account;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The account that the first start makes.
 *
 * @param login what the operator signs in with; default {@code operateur}
 * @param password at least twelve characters; without it one is made and written to a file of {@code opp.keys.dir}
 */
@ConfigurationProperties("opp.operator")
record OperatorSettings(
        @DefaultValue("operateur") String login, @Nullable String password) {
    /** An empty variable of the environment is no password. */
    @Nullable
    String chosenPassword() {
        return password == null || password.isEmpty() ? null : password;
    }
}
