package fr.opp.contracts.release;

import fr.opp.contracts.Event;
import fr.opp.contracts.identity.Filiere;
import fr.opp.contracts.identity.PersonId;
import fr.opp.contracts.identity.ReleaseId;
import fr.opp.contracts.policy.Audience;
import java.time.Instant;
import java.util.Set;

/**
 * What the filière decided about a release ({@code opp.dashboard.decisions}, key: release).
 *
 * @param digest the digest that was on the screen: a decision about other figures does not count
 * @param audiences everyone the release is now approved for; empty when refused
 */
public record ReleaseDecided(
        ReleaseId release,
        Filiere filiere,
        String digest,
        Outcome outcome,
        Set<Audience> audiences,
        PersonId decidedBy,
        Instant decidedAt)
        implements Event {
    /** How it was decided. */
    public enum Outcome {
        APPROVED,
        REFUSED
    }

    public ReleaseDecided {
        audiences = Set.copyOf(audiences);
    }

    @Override
    public String key() {
        return release.value();
    }
}
