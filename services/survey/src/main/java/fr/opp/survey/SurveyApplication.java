package fr.opp.survey;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The survey service, alone or inside the standalone. */
@SpringBootApplication
public class SurveyApplication {
    /** The application, configured by {@code survey.yml}. */
    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(SurveyApplication.class).properties("spring.config.name=survey");
    }

    public static void main(String[] arguments) {
        builder().run(arguments);
    }
}
