package fr.opp.portal.gateway;

import fr.opp.kit.problem.CommonFailure;
import fr.opp.kit.problem.ProblemRenderer;
import fr.opp.portal.web.PublicAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.AuthorizeExchangeSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;

/** Who may pass, and what every answer tells the browser. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class Door {
    /**
     * No inline script, nothing from elsewhere. WebAssembly and {@code data:} serve the form engine's parser, which is
     * compiled into its own file; styles set on single elements draw charts and progress.
     */
    private static final String CONTENT_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'wasm-unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "connect-src 'self' data:",
            "worker-src 'self' blob:",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityWebFilterChain doorFilters(
            ServerHttpSecurity http,
            ServerSecurityContextRepository sessions,
            ProblemRenderer problems,
            SecurityWebFilters ours) {
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .requestCache(cache -> cache.requestCache(NoOpServerRequestCache.getInstance()))
                .securityContextRepository(sessions)
                .headers(Door::protect)
                .addFilterAfter(ours.bodyLimit(), SecurityWebFiltersOrder.HTTP_HEADERS_WRITER)
                .addFilterAt(ours.ownPagesOnly(), SecurityWebFiltersOrder.CSRF)
                .authorizeExchange(Door::admit)
                .exceptionHandling(handling -> handling.authenticationEntryPoint(
                                (exchange, e) -> problems.render(exchange, new CommonFailure.SignInNeeded()))
                        .accessDeniedHandler(
                                (exchange, e) -> problems.render(exchange, new CommonFailure.NotAllowed())))
                .build();
    }

    /** The filters of our own among Spring Security's. */
    record SecurityWebFilters(BodyLimit bodyLimit, OwnPagesOnly ownPagesOnly) {}

    @Bean
    SecurityWebFilters ownFilters(DoorSettings settings, PublicAddress address) {
        return new SecurityWebFilters(new BodyLimit(settings.largestBody()), new OwnPagesOnly(address));
    }

    /** Everything under {@code /api} needs a session, but for signing in, being invited, and what anyone may read. */
    private static void admit(AuthorizeExchangeSpec exchanges) {
        exchanges
                .pathMatchers(HttpMethod.GET, "/api/portal/session", "/api/portal/.well-known/**")
                .permitAll()
                .pathMatchers(HttpMethod.POST, "/api/portal/session", "/api/portal/invitations/*")
                .permitAll()
                .pathMatchers(HttpMethod.GET, "/api/dashboard/method", "/api/*/openapi.json")
                .permitAll()
                .pathMatchers("/api/**")
                .authenticated()
                .anyExchange()
                .permitAll();
    }

    private static void protect(HeaderSpec headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicy(policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=()"));
    }
}
