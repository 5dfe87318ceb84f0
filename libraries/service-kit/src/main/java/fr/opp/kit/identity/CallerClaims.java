package fr.opp.kit.identity;

import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.identity.StructureId;
import fr.opp.contracts.membership.Membership;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The caller as claims of the internal token, and back: written by the portal, read by the services. */
public final class CallerClaims {
    private CallerClaims() {}

    /** Claims of a token, all but issuer, audience and times. */
    public static Map<String, Object> write(Caller caller) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("sub", caller.person());
        claims.put("name", caller.name());
        claims.put(
                "memberships",
                caller.memberships().stream().map(Membership::claim).sorted().toList());
        claims.put("auth_time", caller.authenticatedAt().getEpochSecond());
        Caller.OpenRosaAddress address = caller.openRosa();
        claims.put("via", address == null ? "session" : "openrosa");
        if (address != null) {
            claims.put("structure", address.structure().value());
            claims.put("edition", address.edition().value());
        }
        return claims;
    }

    public static Caller read(Map<String, Object> claims) {
        return new Caller(
                text(claims, "sub"),
                text(claims, "name"),
                memberships(claims.get("memberships")),
                instant(claims.get("auth_time")),
                "openrosa".equals(claims.get("via"))
                        ? new Caller.OpenRosaAddress(
                                new StructureId(text(claims, "structure")), new EditionId(text(claims, "edition")))
                        : null);
    }

    private static String text(Map<String, Object> claims, String name) {
        return Objects.requireNonNull(claims.get(name), name).toString();
    }

    private static Set<Membership> memberships(@org.jspecify.annotations.Nullable Object claim) {
        return claim instanceof Collection<?> all
                ? all.stream().map(Object::toString).map(Membership::ofClaim).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private static Instant instant(@org.jspecify.annotations.Nullable Object claim) {
        return switch (claim) {
            case Instant instant -> instant;
            case Number seconds -> Instant.ofEpochSecond(seconds.longValue());
            case null, default -> Instant.EPOCH;
        };
    }
}
