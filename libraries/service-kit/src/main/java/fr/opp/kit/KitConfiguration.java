package fr.opp.kit;

import fr.opp.kit.event.EventConfiguration;
import fr.opp.kit.identity.IdentityConfiguration;
import fr.opp.kit.problem.ProblemConfiguration;
import fr.opp.kit.store.StoreConfiguration;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Entry of the kit into a service. */
@AutoConfiguration
@EnableConfigurationProperties(OppSettings.class)
@Import({EventConfiguration.class, IdentityConfiguration.class, ProblemConfiguration.class, StoreConfiguration.class})
public class KitConfiguration {
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
