package fr.opp.aggregation;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The aggregation service, alone or inside the standalone. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class AggregationApplication {
    /** The application, configured by {@code aggregation.yml}. */
    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(AggregationApplication.class).properties("spring.config.name=aggregation");
    }

    public static void main(String[] arguments) {
        builder().run(arguments);
    }
}
