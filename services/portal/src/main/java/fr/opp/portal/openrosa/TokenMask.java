package fr.opp.portal.openrosa;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.HttpHandlerDecoratorFactory;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/**
 * Takes the token out of an OpenRosa path before any filter, log, metric or problem can see it. It goes on in a header
 * that only this class sets and {@link AddressDoor} reads; the same header from outside is thrown away.
 */
@Component
final class TokenMask implements HttpHandlerDecoratorFactory {
    static final String MASK = "***";
    private static final String HEADER = "X-OPP-Personal-Address";
    private static final Pattern PATH = Pattern.compile("/+openrosa/+([^/]+)(/.*)?");

    @Override
    public HttpHandler apply(HttpHandler handler) {
        return (request, response) -> handler.handle(mask(request), response);
    }

    static @Nullable String tokenOf(ServerHttpRequest request) {
        return request.getHeaders().getFirst(HEADER);
    }

    private static ServerHttpRequest mask(ServerHttpRequest request) {
        Matcher path = PATH.matcher(request.getURI().getRawPath());
        if (path.matches()) {
            String rest = path.group(2) == null ? "" : path.group(2);
            return request.mutate()
                    .path("/openrosa/" + MASK + rest)
                    .headers(headers -> headers.set(HEADER, path.group(1)))
                    .build();
        }
        HttpHeaders headers = request.getHeaders();
        return headers.containsHeader(HEADER)
                ? request.mutate().headers(all -> all.remove(HEADER)).build()
                : request;
    }
}
