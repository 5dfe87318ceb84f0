package fr.opp.portal.gateway;

import fr.opp.kit.problem.Refusal;
import fr.opp.portal.web.PublicAddress;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Refuses changes asked by pages that are not ours: they must carry {@value #HEADER}, which a foreign page cannot send
 * without a permission that is never given, and come from our origin when they say where they come from.
 */
final class OwnPagesOnly implements WebFilter {
    static final String HEADER = "X-OPP";
    private static final Set<HttpMethod> SAFE =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.TRACE);

    private final PublicAddress address;

    OwnPagesOnly(PublicAddress address) {
        this.address = address;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        boolean concerned =
                !SAFE.contains(request.getMethod()) && request.getPath().value().startsWith("/api/");
        if (concerned && !isOurs(request)) {
            return Mono.error(() -> new Refusal(new DoorFailure.ForeignRequest()));
        }
        return chain.filter(exchange);
    }

    private boolean isOurs(ServerHttpRequest request) {
        HttpHeaders headers = request.getHeaders();
        String origin = headers.getOrigin();
        return "1".equals(headers.getFirst(HEADER))
                && (origin == null || origin.equals(address.of(request)) || isOfHost(origin, headers));
    }

    /** The host that the browser itself spoke to, whatever a proxy made of the scheme. */
    private static boolean isOfHost(String origin, HttpHeaders headers) {
        String host = headers.getFirst(HttpHeaders.HOST);
        return origin.equals("https://" + host) || origin.equals("http://" + host);
    }
}
