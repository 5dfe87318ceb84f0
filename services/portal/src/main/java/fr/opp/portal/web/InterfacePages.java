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
 * finds out which. Without the interface in the jar there are no pages. A release is named like a file, as in {@code
 * cirque-2025.1}: a name with a dot is a page to a browser that opens it, and missing to whatever wanted a file.
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
        if (!reading || NO_PAGES.stream().anyMatch(path::startsWith)) {
            return false;
        }
        boolean named = path.substring(path.lastIndexOf('/') + 1).contains(".");
        return !named || (opensAPage(request) && !new ClassPathResource("static" + path).exists());
    }

    /** Scripts and pictures are asked for with other types, or with any at all. */
    private static boolean opensAPage(ServerRequest request) {
        return request.headers().accept().stream().anyMatch(MediaType.TEXT_HTML::equalsTypeAndSubtype);
    }
}
