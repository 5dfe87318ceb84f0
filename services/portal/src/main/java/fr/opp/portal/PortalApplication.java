package fr.opp.portal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The portal, alone or inside the standalone. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class PortalApplication {
    /** The application, configured by {@code portal.yml}. */
    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(PortalApplication.class).properties("spring.config.name=portal");
    }

    public static void main(String[] arguments) {
        SpringApplication application = builder().application();
        application.run(arguments);
    }
}
