package fr.opp.dashboard;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The dashboard service, alone or inside the standalone. */
@SpringBootApplication
public class DashboardApplication {
    /** The application, configured by {@code dashboard.yml}. */
    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(DashboardApplication.class).properties("spring.config.name=dashboard");
    }

    public static void main(String[] arguments) {
        builder().run(arguments);
    }
}
