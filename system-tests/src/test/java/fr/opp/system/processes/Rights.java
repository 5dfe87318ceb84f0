package fr.opp.system.processes;

import static org.apache.kafka.common.acl.AclOperation.ALL;
import static org.apache.kafka.common.acl.AclOperation.CREATE;
import static org.apache.kafka.common.acl.AclOperation.DESCRIBE;
import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;
import static org.apache.kafka.common.resource.PatternType.LITERAL;
import static org.apache.kafka.common.resource.PatternType.PREFIXED;
import static org.apache.kafka.common.resource.ResourceType.GROUP;
import static org.apache.kafka.common.resource.ResourceType.TOPIC;
import static org.apache.kafka.common.resource.ResourceType.TRANSACTIONAL_ID;

import fr.opp.contracts.event.Topics;
import fr.opp.contracts.identity.Filiere;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.ResourcePattern;

/**
 * What each service may do on the broker: the columns "published by" and "read by" of the event catalogue, and no more.
 * Names and ends of topics are everybody's, since any service may be the one that creates them; content is not.
 */
final class Rights {
    private final String service;
    private final List<AclBinding> granted = new ArrayList<>();

    private Rights(String service) {
        this.service = service;
        allow(new ResourcePattern(TOPIC, "opp.", PREFIXED), DESCRIBE, CREATE);
        allow(new ResourcePattern(GROUP, "opp-" + service, LITERAL), READ, DESCRIBE);
        // Where every instance reads everything, the binder makes up a group for each.
        allow(new ResourcePattern(GROUP, "anonymous.", PREFIXED), READ, DESCRIBE);
    }

    static Collection<AclBinding> all(Filiere filiere) {
        return List.of(survey(), portal(), collection(filiere), aggregation(filiere), dashboard()).stream()
                .flatMap(rights -> rights.granted.stream())
                .toList();
    }

    private static Rights survey() {
        return new Rights("survey").publishes(Topics.EDITIONS);
    }

    private static Rights portal() {
        return new Rights("portal").publishes(Topics.MEMBERSHIPS).reads(Topics.EDITIONS, Topics.STRUCTURES);
    }

    private static Rights collection(Filiere filiere) {
        String[] own = {
            Topics.contributions(filiere), Topics.keys(filiere), Topics.policies(filiere), Topics.factKeys(filiere)
        };
        return new Rights("collection")
                .publishes(Topics.STRUCTURES, Topics.ACCESS, Topics.SETTLEMENTS, Topics.facts(filiere))
                .publishes(own)
                .reads(own)
                .reads(Topics.EDITIONS, Topics.ACCESS);
    }

    private static Rights aggregation(Filiere filiere) {
        return new Rights("aggregation")
                .publishes(Topics.CELLS, Topics.CANDIDATES)
                .reads(
                        Topics.EDITIONS,
                        Topics.STRUCTURES,
                        Topics.SETTLEMENTS,
                        Topics.facts(filiere),
                        Topics.factKeys(filiere))
                .streams();
    }

    private static Rights dashboard() {
        return new Rights("dashboard")
                .publishes(Topics.DECISIONS)
                .reads(Topics.EDITIONS, Topics.STRUCTURES, Topics.CANDIDATES, Topics.DECISIONS);
    }

    private Rights publishes(String... topics) {
        for (String topic : topics) {
            allow(new ResourcePattern(TOPIC, topic, LITERAL), WRITE);
        }
        return this;
    }

    /** What cannot be read goes to the dead letters of the topic that it came from. */
    private Rights reads(String... topics) {
        for (String topic : topics) {
            allow(new ResourcePattern(TOPIC, topic, LITERAL), READ);
            allow(new ResourcePattern(TOPIC, Topics.deadLetters(topic), LITERAL), WRITE);
        }
        return this;
    }

    /** A stream creates, purges and configures internal topics and takes part in transactions, under its own name. */
    private Rights streams() {
        String application = "opp-" + service;
        allow(new ResourcePattern(TOPIC, application + "-", PREFIXED), ALL);
        allow(new ResourcePattern(TRANSACTIONAL_ID, application + "-", PREFIXED), DESCRIBE, WRITE);
        return this;
    }

    private void allow(ResourcePattern resource, AclOperation... operations) {
        for (AclOperation operation : operations) {
            granted.add(new AclBinding(
                    resource, new AccessControlEntry("User:" + service, "*", operation, AclPermissionType.ALLOW)));
        }
    }
}
