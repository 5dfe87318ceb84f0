package fr.opp.portal.invitation;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server that invitations leave by.
 *
 * @param host without it no invitation can be sent, and accounts need a password from the start
 * @param port default 25
 * @param user absent: no authentication
 * @param from the sender people see
 * @param startTls whether the connection must be encrypted; default false
 */
@ConfigurationProperties("opp.mail")
record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("25") int port,
        @Nullable String user,
        @Nullable String password,
        @DefaultValue("observation@localhost") String from,
        @DefaultValue("false") boolean startTls) {
    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + port + "]";
    }
}
