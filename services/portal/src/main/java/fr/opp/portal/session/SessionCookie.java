package fr.opp.portal.session;

import fr.opp.portal.web.PublicAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** The one cookie. No script reads it, no foreign page sends it, and it ends with the browser. */
@Component
final class SessionCookie {
    static final String NAME = "opp-session";
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final PublicAddress address;

    SessionCookie(PublicAddress address) {
        this.address = address;
    }

    Optional<String> read(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getRequest().getCookies().getFirst(NAME))
                .map(HttpCookie::getValue)
                .filter(value -> FORM.matcher(value).matches());
    }

    void write(ServerWebExchange exchange, String id) {
        exchange.getResponse().addCookie(cookie(exchange, id).build());
    }

    void clear(ServerWebExchange exchange) {
        exchange.getResponse()
                .addCookie(cookie(exchange, "").maxAge(Duration.ZERO).build());
    }

    private ResponseCookie.ResponseCookieBuilder cookie(ServerWebExchange exchange, String value) {
        return ResponseCookie.from(NAME, value)
                .httpOnly(true)
                .sameSite("Strict")
                .secure(address.isSecure(exchange.getRequest()))
                .path("/");
    }
}
