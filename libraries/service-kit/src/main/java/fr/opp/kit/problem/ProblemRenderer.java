package fr.opp.kit.problem;

import fr.opp.contracts.event.EventCodec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Writes a failure as {@code application/problem+json} in the reader's language. */
public final class ProblemRenderer {
    private final ProblemCatalogue catalogue;

    ProblemRenderer(ProblemCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    public Mono<Void> render(ServerWebExchange exchange, Failure failure) {
        ServerHttpResponse response = exchange.getResponse();
        if (response.isCommitted()) {
            return response.setComplete();
        }
        byte[] body = EventCodec.json().writeValueAsBytes(bodyOf(exchange, failure));
        response.setStatusCode(HttpStatusCode.valueOf(catalogue.status(failure)));
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        response.getHeaders().setCacheControl("no-store");
        if (failure instanceof CommonFailure.Unavailable unavailable) {
            response.getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(unavailable.retryAfterSeconds()));
        }
        DataBuffer buffer = response.bufferFactory().wrap(body);
        return response.writeWith(Mono.just(buffer));
    }

    private Map<String, Object> bodyOf(ServerWebExchange exchange, Failure failure) {
        String language = languageOf(exchange);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "/problems/" + failure.slug());
        body.put("title", catalogue.title(failure, language));
        body.put("status", catalogue.status(failure));
        body.put("detail", catalogue.detail(failure, language));
        body.put("instance", exchange.getRequest().getPath().value());
        body.put("requestId", RequestId.of(exchange));
        if (!failure.errors().isEmpty()) {
            body.put(
                    "errors",
                    failure.errors().stream().map(e -> toBody(e, language)).toList());
        }
        return body;
    }

    private static Map<String, Object> toBody(InputError error, String language) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("place", error.place());
        body.put("message", error.message().in(language));
        if (error.remedy() != null) {
            body.put("remedy", error.remedy().in(language));
        }
        return body;
    }

    /** French, unless the reader asks for English before French. */
    public static String languageOf(ServerWebExchange exchange) {
        return accepted(exchange).stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("fr") || language.equals("en"))
                .findFirst()
                .orElse("fr");
    }

    /** A header that cannot be read asks for nothing: a problem must never fail on the way to its reader. */
    private static List<Locale> accepted(ServerWebExchange exchange) {
        try {
            return exchange.getRequest().getHeaders().getAcceptLanguageAsLocales();
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }
}
