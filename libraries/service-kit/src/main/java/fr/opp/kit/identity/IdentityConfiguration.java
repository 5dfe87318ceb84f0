package fr.opp.kit.identity;

import fr.opp.kit.OppSettings;
import fr.opp.kit.problem.CommonFailure;
import fr.opp.kit.problem.ProblemRenderer;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;

/**
 * Beans of this package, for services behind the portal: present when {@code opp.jwks.uri} is set, unless the service
 * guards its doors itself, as the portal does: one environment may serve all five. {@code opp.open-paths} lists what may
 * be asked without a token.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("opp.jwks.uri")
@ConditionalOnMissingBean(SecurityWebFilterChain.class)
@EnableWebFluxSecurity
public class IdentityConfiguration {
    private static final List<String> ALWAYS_OPEN = List.of("/actuator/**", "/api/*/openapi.json");
    private static final Duration SKEW = Duration.ofSeconds(5);

    @Bean
    SecurityWebFilterChain internalTokens(
            ServerHttpSecurity http, ProblemRenderer problems, @Value("${opp.open-paths:}") List<String> openPaths) {
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .authorizeExchange(exchange -> exchange.pathMatchers(open(openPaths))
                        .permitAll()
                        .anyExchange()
                        .authenticated())
                .oauth2ResourceServer(server -> server.jwt(jwt -> {})
                        .authenticationEntryPoint(
                                (exchange, e) -> problems.render(exchange, new CommonFailure.SignInNeeded())))
                .exceptionHandling(handling -> handling.accessDeniedHandler(
                                (exchange, e) -> problems.render(exchange, new CommonFailure.NotAllowed()))
                        .authenticationEntryPoint(
                                (exchange, e) -> problems.render(exchange, new CommonFailure.SignInNeeded())))
                .build();
    }

    private static String[] open(List<String> more) {
        return Stream.concat(ALWAYS_OPEN.stream(), more.stream()).toArray(String[]::new);
    }

    /** The key set is fetched from the portal when first needed and cached: a portal that is away refuses nobody known. */
    @Bean
    ReactiveJwtDecoder internalTokenDecoder(OppSettings settings, @Value("${spring.application.name}") String service) {
        String uri = Objects.requireNonNull(settings.jwks(), "opp.jwks.uri").uri();
        NimbusReactiveJwtDecoder decoder = NimbusReactiveJwtDecoder.withJwkSetUri(uri)
                .jwsAlgorithm(SignatureAlgorithm.ES256)
                .build();
        OAuth2TokenValidator<Jwt> validator = new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(SKEW), new JwtAudienceValidator(service));
        decoder.setJwtValidator(validator);
        return decoder;
    }

    @Bean
    WebFluxConfigurer callerArgument() {
        return new WebFluxConfigurer() {
            @Override
            public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
                configurer.addCustomResolver(new CallerArgument());
            }
        };
    }
}
