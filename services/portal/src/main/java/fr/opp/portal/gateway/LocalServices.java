package fr.opp.portal.gateway;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.stereotype.Component;

/**
 * Services that run in this very JVM, as in the standalone: their requests are handed over without going through the
 * network once more, which would double their cost. They get the same headers and the same internal token.
 */
@Component
public final class LocalServices {
    private final Map<String, HttpHandler> handlers = new ConcurrentHashMap<>();

    /**
     * From now on, requests to the service go to its handler.
     *
     * @param service its name, for instance {@code collection}
     * @param handler the bean of that type in the service's application context
     */
    public void add(String service, HttpHandler handler) {
        handlers.put(service, handler);
    }

    @Nullable
    HttpHandler find(String service) {
        return handlers.get(service);
    }
}
