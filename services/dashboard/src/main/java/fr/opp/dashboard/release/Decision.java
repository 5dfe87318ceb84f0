package fr.opp.dashboard.release;

import fr.opp.contracts.policy.Audience;
import fr.opp.contracts.release.ReleaseDecided;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The decision in force about a release.
 *
 * @param event what was decided
 * @param reason why it was refused, in the network's words
 * @param everShownTo every audience that it was ever approved for: they hear of a change of mind
 */
record Decision(ReleaseDecided event, @Nullable String reason, Set<Audience> everShownTo) {
    Decision {
        everShownTo = Set.copyOf(everShownTo);
    }

    static Decision first(ReleaseDecided event, @Nullable String reason) {
        return new Decision(event, reason, event.audiences());
    }

    /** This decision after an earlier one. */
    Decision after(Decision earlier) {
        EnumSet<Audience> ever = EnumSet.noneOf(Audience.class);
        ever.addAll(earlier.everShownTo);
        ever.addAll(everShownTo);
        return new Decision(event, reason, ever);
    }

    boolean approved() {
        return event.outcome() == ReleaseDecided.Outcome.APPROVED;
    }

    boolean isAbout(String digest) {
        return event.digest().equals(digest);
    }
}
