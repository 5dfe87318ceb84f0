package fr.opp.portal.gateway;

import fr.opp.kit.problem.CommonFailure;
import fr.opp.kit.problem.Refusal;
import io.netty.handler.timeout.ReadTimeoutException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** A service that does not answer, told as such: the others go on. */
public final class ServiceAway {
    private static final Logger LOG = LoggerFactory.getLogger(ServiceAway.class);
    private static final int RETRY_AFTER_SECONDS = 5;

    private ServiceAway() {}

    public static boolean isOne(Throwable thrown) {
        return thrown instanceof IOException
                || thrown instanceof TimeoutException
                || thrown instanceof ReadTimeoutException
                || (thrown instanceof ResponseStatusException status
                        && status.getStatusCode().isSameCodeAs(HttpStatus.GATEWAY_TIMEOUT));
    }

    /** The exception's message may hold an address with a secret in it, so only its class is logged. */
    public static Refusal refusal(String service, Throwable failure) {
        LOG.warn("{} does not answer: {}", service, failure.getClass().getName());
        return new Refusal(new CommonFailure.Unavailable(RETRY_AFTER_SECONDS));
    }
}
