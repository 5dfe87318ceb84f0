package fr.opp.portal.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jwt.JWTClaimsSet;
import fr.opp.kit.identity.Caller;
import fr.opp.kit.identity.CallerClaims;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Internal tokens: valid for {@link #LIFE}, for one service. One that has half of its life left is handed out again to
 * the same caller with the same claims, since signing costs more than all the rest of a routed request.
 */
@Component
public final class InternalTokens {
    static final Duration LIFE = Duration.ofMinutes(2);
    private static final Duration REUSED_FOR = LIFE.dividedBy(2);
    private static final int REMEMBERED = 20_000;
    private static final String ISSUER = "opp-portal";

    private final SigningKey key;
    private final Clock clock;
    private final Cache<Purpose, String> cache;

    /** All that a token says: whoever gains or loses a membership gets another one at once. */
    private record Purpose(Caller caller, String service) {}

    InternalTokens(SigningKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
        this.cache = Caffeine.newBuilder()
                .expireAfterWrite(REUSED_FOR)
                .maximumSize(REMEMBERED)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /**
     * A token with which a service is called on behalf of someone.
     *
     * @param service the audience, for instance {@code collection}
     */
    public String tokenFor(Caller caller, String service) {
        return cache.get(new Purpose(caller, service), this::issue);
    }

    private String issue(Purpose purpose) {
        Instant now = clock.instant();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(purpose.service())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)));
        CallerClaims.write(purpose.caller()).forEach(claims::claim);
        return key.sign(claims.build());
    }
}
