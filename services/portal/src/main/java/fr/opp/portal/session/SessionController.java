package fr.opp.portal.session;

import fr.opp.contracts.identity.LocalizedText;
import fr.opp.kit.problem.CommonFailure;
import fr.opp.kit.problem.InputError;
import fr.opp.kit.problem.Refusal;
import fr.opp.portal.account.Accounts;
import fr.opp.portal.secret.RandomToken;
import fr.opp.portal.web.RemoteAddress;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** {@code /api/portal/session}. */
@RestController
@RequestMapping("/api/portal/session")
final class SessionController {
    private static final Set<String> LANGUAGES = Set.of("fr", "en");

    private final SignIn signIn;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final SessionViews views;
    private final Accounts accounts;

    SessionController(SignIn signIn, Sessions sessions, SessionCookie cookie, SessionViews views, Accounts accounts) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.cookie = cookie;
        this.views = views;
        this.accounts = accounts;
    }

    @PostMapping
    Mono<SessionView> begin(@RequestBody Credentials given, ServerWebExchange exchange) {
        return signIn.signIn(given, RemoteAddress.of(exchange))
                .doOnError(Refusal.class, refusal -> tellWhen(refusal, exchange))
                .delayUntil(begun -> endEarlier(exchange))
                .doOnNext(begun -> cookie.write(exchange, begun.id()))
                .map(Sessions.Begun::signedIn)
                .flatMap(views::of);
    }

    /** Whoever signs in again leaves no session behind. */
    private Mono<Void> endEarlier(ServerWebExchange exchange) {
        return Mono.justOrEmpty(cookie.read(exchange)).flatMap(id -> sessions.end(RandomToken.hash(id)));
    }

    @GetMapping
    Mono<ResponseEntity<SessionView>> current(@AuthenticationPrincipal @Nullable SignedIn signedIn) {
        return Mono.justOrEmpty(signedIn)
                .flatMap(views::of)
                .map(ResponseEntity::ok)
                .defaultIfEmpty(ResponseEntity.noContent().build());
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> end(@AuthenticationPrincipal SignedIn signedIn, ServerWebExchange exchange) {
        return sessions.end(signedIn.sessionKey()).doOnSuccess(ended -> cookie.clear(exchange));
    }

    record Confirmation(@Nullable String password) {
        @Override
        public String toString() {
            return "Confirmation";
        }
    }

    @PostMapping("/confirmation")
    Mono<SessionView> confirm(
            @AuthenticationPrincipal SignedIn signedIn, @RequestBody Confirmation given, ServerWebExchange exchange) {
        Credentials credentials = new Credentials("", given.password());
        return signIn.confirm(signedIn, credentials.password(), RemoteAddress.of(exchange))
                .doOnError(Refusal.class, refusal -> tellWhen(refusal, exchange))
                .flatMap(views::of);
    }

    private static void tellWhen(Refusal refusal, ServerWebExchange exchange) {
        if (refusal.failure() instanceof SessionFailure.TooManyAttempts(Duration window)) {
            exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(window.toSeconds()));
        }
    }

    record Language(@Nullable String language) {}

    @PutMapping("/language")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> speak(@AuthenticationPrincipal SignedIn signedIn, @RequestBody Language wanted) {
        String language = wanted.language();
        if (language == null || !LANGUAGES.contains(language)) {
            return Mono.error(() -> new Refusal(new CommonFailure.BadRequest(List.of(unknownLanguage()))));
        }
        return accounts.setLanguage(signedIn.account().person(), language);
    }

    private static InputError unknownLanguage() {
        return InputError.atField(
                "language",
                new LocalizedText("Langue inconnue.", "Unknown language."),
                new LocalizedText("Choisissez « fr » ou « en ».", "Choose “fr” or “en”."));
    }
}
