package fr.opp.kit.problem;

import com.mongodb.MongoException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/** The one place where failures become answers. Unexpected ones are logged here, once, by class and request id. */
@Order(-2)
final class ProblemHandler implements WebExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);
    private static final long DEFAULT_LIMIT_BYTES = 5L * 1024 * 1024;

    private final ProblemRenderer renderer;

    ProblemHandler(ProblemRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable thrown) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(thrown);
        }
        return renderer.render(exchange, failureOf(exchange, thrown));
    }

    private static Failure failureOf(ServerWebExchange exchange, Throwable thrown) {
        return switch (thrown) {
            case Refusal refusal -> refusal.failure();
            case AuthenticationException e -> new CommonFailure.SignInNeeded();
            case AccessDeniedException e -> new CommonFailure.NotAllowed();
            case DataBufferLimitException e -> new CommonFailure.TooLarge(DEFAULT_LIMIT_BYTES);
            case ResponseStatusException e -> ofStatus(exchange, e);
            case MongoException e -> unavailable(exchange, e);
            case TimeoutException e -> unavailable(exchange, e);
            default -> internal(exchange, thrown);
        };
    }

    private static Failure ofStatus(ServerWebExchange exchange, ResponseStatusException e) {
        if (e.getCause() instanceof DataBufferLimitException) {
            return new CommonFailure.TooLarge(DEFAULT_LIMIT_BYTES);
        }
        HttpStatusCode status = e.getStatusCode();
        if (status.value() == HttpStatus.NOT_FOUND.value()) {
            return new CommonFailure.NotFound();
        }
        return status.is4xxClientError() ? new CommonFailure.BadRequest(List.of()) : internal(exchange, e);
    }

    private static Failure unavailable(ServerWebExchange exchange, Throwable thrown) {
        LOG.warn(
                "request {} waits for something away: {}",
                RequestId.of(exchange),
                thrown.getClass().getName());
        return new CommonFailure.Unavailable(5);
    }

    /** The exception's message may quote input, so only its class and its stack are logged. */
    private static Failure internal(ServerWebExchange exchange, Throwable thrown) {
        LOG.error(
                "request {} failed: {} at {}",
                RequestId.of(exchange),
                thrown.getClass().getName(),
                thrown.getStackTrace().length == 0
                        ? "?"
                        : List.of(thrown.getStackTrace()).subList(0, Math.min(6, thrown.getStackTrace().length)));
        return new CommonFailure.Internal();
    }
}
