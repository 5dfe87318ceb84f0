package fr.opp.kit.problem;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Gives every request an id, or keeps the one that the portal gave, and returns it in {@value #HEADER}. */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class RequestId implements WebFilter {
    public static final String HEADER = "X-Request-Id";
    private static final String ATTRIBUTE = RequestId.class.getName();
    private static final Pattern FORM = Pattern.compile("[0-9a-zA-Z-]{8,64}");

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String given = exchange.getRequest().getHeaders().getFirst(HEADER);
        String id = given != null && FORM.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
        exchange.getAttributes().put(ATTRIBUTE, id);
        exchange.getResponse().getHeaders().set(HEADER, id);
        ServerHttpRequest request =
                exchange.getRequest().mutate().header(HEADER, id).build();
        return chain.filter(exchange.mutate().request(request).build());
    }

    public static String of(ServerWebExchange exchange) {
        @Nullable Object id = exchange.getAttribute(ATTRIBUTE);
        return id == null ? "" : id.toString();
    }
}
