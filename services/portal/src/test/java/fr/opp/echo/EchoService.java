package fr.opp.echo;

import fr.opp.kit.identity.Caller;
import java.util.Map;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A service made of the kit as all services are: it verifies internal tokens against the portal's published keys. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(EchoService.EchoController.class)
public class EchoService {
    /** Starts it under the name of a service. */
    public static ConfigurableApplicationContext start(String name, String portal) {
        return new SpringApplicationBuilder(EchoService.class)
                .properties("spring.config.name=none", "spring.config.import=classpath:opp-kit.yml")
                .run(
                        "--spring.application.name=" + name,
                        "--server.port=0",
                        "--opp.jwks.uri=" + portal + "/api/portal/.well-known/jwks.json");
    }

    @RestController
    static class EchoController {
        /** Tells who the service thinks is calling, and what came with the call. */
        @PostMapping("/api/survey/echo")
        Map<String, Object> echo(Caller caller, @RequestBody String body) {
            return Map.of("person", caller.person(), "memberships", caller.memberships(), "body", body);
        }
    }
}
