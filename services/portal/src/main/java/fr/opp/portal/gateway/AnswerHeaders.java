package fr.opp.portal.gateway;

import fr.opp.kit.problem.RequestId;
import java.util.List;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** What a service may not say to the browser: cookies are the portal's, and so are headers that it sets on every answer. */
@Component
final class AnswerHeaders implements HttpHeadersFilter {
    private static final List<String> KEPT_BACK = List.of(
            HttpHeaders.SET_COOKIE,
            RequestId.HEADER,
            "Content-Security-Policy",
            "Referrer-Policy",
            "Strict-Transport-Security",
            "X-Content-Type-Options",
            "X-Frame-Options",
            "X-XSS-Protection");

    @Override
    public HttpHeaders filter(HttpHeaders input, ServerWebExchange exchange) {
        HttpHeaders kept = new HttpHeaders();
        kept.addAll(input);
        KEPT_BACK.forEach(kept::remove);
        return kept;
    }

    @Override
    public boolean supports(Type type) {
        return type == Type.RESPONSE;
    }
}
