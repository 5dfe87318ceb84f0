package fr.opp.portal.openrosa;

import fr.opp.kit.problem.Failure;
import fr.opp.kit.problem.ProblemCatalogue;
import fr.opp.kit.problem.ProblemRenderer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.HtmlUtils;
import reactor.core.publisher.Mono;

/** A failure as OpenRosa clients show it to people: a message in XML, with the status of the same problem elsewhere. */
@Component
final class OpenRosaMessage {
    private static final MediaType XML = new MediaType(MediaType.TEXT_XML, StandardCharsets.UTF_8);

    private final ProblemCatalogue words = new ProblemCatalogue(List.of("kit", "portal"));
    private final Clock clock;

    OpenRosaMessage(Clock clock) {
        this.clock = clock;
    }

    Mono<Void> render(ServerWebExchange exchange, Failure failure) {
        ServerHttpResponse response = exchange.getResponse();
        if (response.isCommitted()) {
            return response.setComplete();
        }
        HttpStatusCode status = HttpStatusCode.valueOf(words.status(failure));
        response.setStatusCode(status);
        HttpHeaders headers = response.getHeaders();
        headers.setContentType(XML);
        headers.set("X-OpenRosa-Version", "1.0");
        headers.setInstant(HttpHeaders.DATE, clock.instant());
        if (status.isSameCodeAs(HttpStatus.UNAUTHORIZED)) {
            // A scheme of our own: clients must not ask for a password that does not exist.
            headers.set(HttpHeaders.WWW_AUTHENTICATE, "OPP-Address");
        }
        byte[] body = xml(words.detail(failure, ProblemRenderer.languageOf(exchange)));
        return response.writeWith(Mono.just(response.bufferFactory().wrap(body)));
    }

    private static byte[] xml(String message) {
        return ("<OpenRosaResponse xmlns=\"http://openrosa.org/http/response\"><message nature=\"error\">"
                        + HtmlUtils.htmlEscape(message, StandardCharsets.UTF_8.name())
                        + "</message></OpenRosaResponse>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
