package fr.opp.aggregation.release;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans of this package. */
@Configuration(proxyBeanMethods = false)
class ReleaseConfiguration {
    /** One release at a time: a solver uses the processor fully. */
    @Bean(destroyMethod = "shutdownNow")
    ExecutorService releaseCalculations() {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("opp-release").daemon().factory());
    }

    @Bean
    ReleaseMaker releaseMaker(ExecutorService releaseCalculations) {
        return new ProtectedReleases(releaseCalculations);
    }
}
