package fr.opp.portal.session;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Tells Spring Security who is signed in. Sessions begin and end in {@link SignIn} alone, so nothing is saved here. */
@Component
final class SessionContext implements ServerSecurityContextRepository {
    private final Sessions sessions;
    private final SessionCookie cookie;

    SessionContext(Sessions sessions, SessionCookie cookie) {
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @Override
    public Mono<Void> save(ServerWebExchange exchange, @Nullable SecurityContext context) {
        return Mono.empty();
    }

    /** Looked up when somebody asks, and once for a request however many ask. */
    @Override
    public Mono<SecurityContext> load(ServerWebExchange exchange) {
        return Mono.justOrEmpty(cookie.read(exchange))
                .flatMap(sessions::find)
                .<SecurityContext>map(signedIn -> new SecurityContextImpl(new SignedInAuthentication(signedIn)))
                .cache();
    }
}
