package fr.opp.portal.gateway;

import fr.opp.portal.session.SignedIn;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Exchanges the session for an internal token on the way to one service. */
final class ServiceFilter implements GatewayFilter {
    private final String service;
    private final ServiceCall call;

    ServiceFilter(String service, ServiceCall call) {
        this.service = service;
        this.call = call;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return findSignedIn()
                .map(signedIn -> call.onBehalf(exchange, signedIn.caller(), service))
                .switchIfEmpty(Mono.fromSupplier(() -> call.anonymous(exchange)))
                .flatMap(request -> call.send(request, service, chain))
                .onErrorMap(ServiceAway::isOne, failure -> ServiceAway.refusal(service, failure));
    }

    /** Empty for the few calls that are open to anyone; the door has refused all others. */
    private static Mono<SignedIn> findSignedIn() {
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(SecurityContext::getAuthentication)
                .mapNotNull(Authentication::getPrincipal)
                .ofType(SignedIn.class);
    }
}
