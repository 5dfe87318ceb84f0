package fr.opp.standalone;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.http.codec.autoconfigure.CodecsAutoConfiguration;
import org.springframework.boot.reactor.netty.autoconfigure.NettyReactiveWebServerAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.HttpHandlerAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.WebFluxAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/** The smallest service: it answers with what it was told. */
@SpringBootConfiguration
@ImportAutoConfiguration({
    NettyReactiveWebServerAutoConfiguration.class,
    HttpHandlerAutoConfiguration.class,
    WebFluxAutoConfiguration.class,
    CodecsAutoConfiguration.class
})
class TinyService {
    static HostedService named(String name) {
        return new HostedService(
                name,
                () -> new SpringApplicationBuilder(TinyService.class)
                        .properties("spring.config.name=" + name, "spring.main.web-application-type=reactive"));
    }

    /** One that cannot start. */
    static HostedService broken(String name) {
        return new HostedService(name, () -> {
            throw new IllegalStateException("its keys are missing");
        });
    }

    @Bean
    RouterFunction<ServerResponse> told(Environment environment) {
        return RouterFunctions.route()
                .GET(
                        "/told/{key}",
                        request ->
                                ServerResponse.ok().bodyValue(environment.getProperty(request.pathVariable("key"), "")))
                .build();
    }
}
