package fr.opp.portal.gateway;

import fr.opp.kit.identity.Caller;
import fr.opp.kit.problem.RequestId;
import fr.opp.portal.token.InternalTokens;
import java.util.Locale;
import java.util.Set;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * A request as a service gets it: the few headers that the services' doors read, and an internal token. Everything else
 * stays here, so that no credential and no claim about the caller that came in is ever passed on, whatever its name.
 */
@Component
public final class ServiceCall {
    private static final Set<String> PASSED = Set.of(
            "accept",
            "accept-language",
            "content-disposition",
            "content-encoding",
            "content-length",
            "content-type",
            "date",
            "if-match",
            "if-modified-since",
            "if-none-match",
            "last-event-id",
            "range",
            "traceparent",
            "tracestate",
            "transfer-encoding",
            "user-agent",
            "x-openrosa-version",
            "x-progress",
            RequestId.HEADER.toLowerCase(Locale.ROOT));

    private final InternalTokens tokens;
    private final LocalServices locals;

    ServiceCall(InternalTokens tokens, LocalServices locals) {
        this.tokens = tokens;
        this.locals = locals;
    }

    /** The request without anything that says who calls: for what is open to anyone. */
    public ServerWebExchange anonymous(ServerWebExchange exchange) {
        return exchange.mutate()
                .request(request -> request.headers(ServiceCall::keepPassed))
                .build();
    }

    /** The request on behalf of someone. */
    public ServerWebExchange onBehalf(ServerWebExchange exchange, Caller caller, String service) {
        return anonymous(exchange)
                .mutate()
                .request(request -> request.headers(headers -> headers.setBearerAuth(tokens.tokenFor(caller, service))))
                .build();
    }

    /** Sends a request made by this class: to a service of this JVM at once, to any other along its route. */
    public Mono<Void> send(ServerWebExchange exchange, String service, GatewayFilterChain route) {
        HttpHandler local = locals.find(service);
        if (local == null) {
            return route.filter(exchange);
        }
        // Who is signed in here is not known there but by the token.
        return local.handle(exchange.getRequest(), exchange.getResponse())
                .contextWrite(ReactiveSecurityContextHolder.clearContext());
    }

    private static void keepPassed(HttpHeaders headers) {
        Set.copyOf(headers.headerNames()).stream()
                .filter(name -> !PASSED.contains(name.toLowerCase(Locale.ROOT)))
                .forEach(headers::remove);
    }
}
