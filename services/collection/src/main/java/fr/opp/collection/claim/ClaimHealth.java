package fr.opp.collection.claim;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Not ready until the claims have caught up with the log: part of the readiness group. */
@Component
final class ClaimHealth implements HealthIndicator {
    private final Claims claims;

    ClaimHealth(Claims claims) {
        this.claims = claims;
    }

    @Override
    public Health health() {
        return claims.caughtUp()
                ? Health.up().build()
                : Health.outOfService()
                        .withDetail("claims", "catching up with the log")
                        .build();
    }
}
