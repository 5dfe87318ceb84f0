package fr.opp.portal.openrosa;

import fr.opp.kit.identity.Caller;
import fr.opp.kit.problem.Refusal;
import fr.opp.portal.gateway.ServiceAway;
import fr.opp.portal.gateway.ServiceCall;
import fr.opp.portal.web.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Exchanges the token of a personal address for an internal token on the way to collection. */
@Component
final class AddressDoor implements GatewayFilter {
    static final String SERVICE = "collection";
    private static final String BASE_HEADER = "X-OpenRosa-Base";

    private final AddressBook book;
    private final ServiceCall call;
    private final PublicAddress address;
    private final OpenRosaMessage messages;

    AddressDoor(AddressBook book, ServiceCall call, PublicAddress address, OpenRosaMessage messages) {
        this.book = book;
        this.call = call;
        this.address = address;
        this.messages = messages;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        String token = nonNull(TokenMask.tokenOf(exchange.getRequest()));
        return book.redeem(token)
                .map(caller -> toCollection(exchange, caller, token))
                .flatMap(request -> call.send(request, SERVICE, chain))
                .onErrorMap(ServiceAway::isOne, failure -> ServiceAway.refusal(SERVICE, failure))
                .onErrorResume(Refusal.class, refusal -> messages.render(exchange, refusal.failure()));
    }

    /** Links in collection's answers start with the address itself, so collection is told it, for this answer alone. */
    private ServerWebExchange toCollection(ServerWebExchange exchange, Caller caller, String token) {
        ServerHttpRequest outside = exchange.getRequest();
        String path = outside.getURI().getRawPath().replace("/" + TokenMask.MASK + "/", "/");
        return call.onBehalf(exchange, caller, SERVICE)
                .mutate()
                .request(request -> request.path(path).header(BASE_HEADER, address.of(outside) + "/openrosa/" + token))
                .build();
    }

    private static String nonNull(@Nullable String token) {
        return token == null ? "" : token;
    }
}
