package fr.opp.portal.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

/**
 * Pages of the single-page application: an address that is neither an API nor a file is a page, and {@code index.html}
 * finds out which. Without the interface in the jar there are no pages.
 */
@Configuration(proxyBeanMethods = false)
class InterfacePages {
    private static final Resource INDEX = new ClassPathResource("static/index.html");
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final List<String> NO_PAGES = List.of("/api/", "/openrosa/", "/assets/", "/actuator");

    @Bean
    RouterFunction<ServerResponse> pages() {
        RequestPredicate page = InterfacePages::isPage;
        return RouterFunctions.route(
                page.and(request -> INDEX.exists()),
                request -> ServerResponse.ok()
                        .contentType(HTML)
                        .cacheControl(CacheControl.noCache())
                        .bodyValue(INDEX));
    }

    private static boolean isPage(ServerRequest request) {
        boolean reading = request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
        String path = request.path();
        boolean file = path.substring(path.lastIndexOf('/') + 1).contains(".");
        return reading && !file && NO_PAGES.stream().noneMatch(path::startsWith);
    }
}
