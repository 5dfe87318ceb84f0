package fr.opp.portal.web;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/** The one origin of OPP, as browsers see it. */
@Component
public final class PublicAddress {
    private final @Nullable URI configured;

    PublicAddress(WebSettings settings) {
        URI address = settings.publicAddress();
        this.configured = address == null || address.toString().isEmpty() ? null : address;
    }

    /** Scheme and authority, without a slash at the end. */
    public String of(ServerHttpRequest request) {
        URI address = configured == null ? request.getURI() : configured;
        return (address.getScheme() + "://" + address.getAuthority()).toLowerCase(Locale.ROOT);
    }

    public boolean isSecure(ServerHttpRequest request) {
        return of(request).startsWith("https://");
    }
}
