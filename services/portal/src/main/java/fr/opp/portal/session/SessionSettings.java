package fr.opp.portal.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Sessions and sign-in.
 *
 * @param idle how long a session lives without a request; default 8 hours
 * @param failures failed passwords taken within {@code window} for one login; default 10
 * @param addressFailures the same for one address, whatever the logins; default 50, since a whole venue or a meeting
 *     may sit behind one address
 * @param window default 10 minutes
 */
@ConfigurationProperties("opp.session")
record SessionSettings(
        @DefaultValue("PT8H") Duration idle,
        @DefaultValue("10") int failures,
        @DefaultValue("50") int addressFailures,
        @DefaultValue("PT10M") Duration window) {}
