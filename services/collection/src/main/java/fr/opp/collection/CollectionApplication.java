package fr.opp.collection;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The collection service, alone or inside the standalone. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class CollectionApplication {
    /** The application, configured by {@code collection.yml}. */
    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(CollectionApplication.class).properties("spring.config.name=collection");
    }

    public static void main(String[] arguments) {
        builder().run(arguments);
    }
}
