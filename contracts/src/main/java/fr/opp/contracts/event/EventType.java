package fr.opp.contracts.event;

import fr.opp.contracts.Event;
import fr.opp.contracts.contribution.AccessRecorded;
import fr.opp.contracts.contribution.AnswersSettled;
import fr.opp.contracts.contribution.ContributionWithdrawn;
import fr.opp.contracts.contribution.KeyWrapped;
import fr.opp.contracts.contribution.VersionRecorded;
import fr.opp.contracts.edition.Edition;
import fr.opp.contracts.fact.FactRecorded;
import fr.opp.contracts.membership.MembershipsChanged;
import fr.opp.contracts.policy.PolicySet;
import fr.opp.contracts.release.ReleaseDecided;
import fr.opp.contracts.release.TableProposed;
import fr.opp.contracts.release.TableRecalled;
import fr.opp.contracts.structure.StructureDescribed;
import java.util.Arrays;
import java.util.Optional;

/** Every type of event, by its CloudEvents {@code type}. A breaking change would be a new type with the next number. */
public enum EventType {
    EDITION("fr.opp.survey.edition.v1", Edition.class),
    STRUCTURE("fr.opp.collection.structure.v1", StructureDescribed.class),
    VERSION("fr.opp.collection.version.v1", VersionRecorded.class),
    WITHDRAWAL("fr.opp.collection.withdrawal.v1", ContributionWithdrawn.class),
    KEY("fr.opp.collection.key.v1", KeyWrapped.class),
    POLICY("fr.opp.collection.policy.v1", PolicySet.class),
    ACCESS("fr.opp.collection.access.v1", AccessRecorded.class),
    SETTLED("fr.opp.collection.settled.v1", AnswersSettled.class),
    FACT("fr.opp.collection.fact.v1", FactRecorded.class),
    TABLE_PROPOSED("fr.opp.aggregation.table-proposed.v1", TableProposed.class),
    TABLE_RECALLED("fr.opp.aggregation.table-recalled.v1", TableRecalled.class),
    DECISION("fr.opp.dashboard.decision.v1", ReleaseDecided.class),
    MEMBERSHIPS("fr.opp.portal.memberships.v1", MembershipsChanged.class);

    private final String code;
    private final Class<? extends Event> body;

    EventType(String code, Class<? extends Event> body) {
        this.code = code;
        this.body = body;
    }

    public static EventType of(Event event) {
        return Arrays.stream(values())
                .filter(type -> type.body == event.getClass())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no event type for " + event.getClass()));
    }

    public static Optional<EventType> ofCode(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    public Class<? extends Event> body() {
        return body;
    }
}
