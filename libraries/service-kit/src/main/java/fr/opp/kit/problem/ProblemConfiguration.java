package fr.opp.kit.problem;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans of this package. */
@Configuration(proxyBeanMethods = false)
public class ProblemConfiguration {
    @Bean
    RequestId requestId() {
        return new RequestId();
    }

    @Bean
    ProblemRenderer problemRenderer(@Value("${spring.application.name}") String service) {
        return new ProblemRenderer(new ProblemCatalogue(List.of("kit", service)));
    }

    @Bean
    ProblemHandler problemHandler(ProblemRenderer renderer) {
        return new ProblemHandler(renderer);
    }
}
