package fr.opp.system.processes;

import static org.apache.kafka.common.acl.AclOperation.ALL;
import static org.apache.kafka.common.acl.AclOperation.CREATE;
import static org.apache.kafka.common.acl.AclOperation.DESCRIBE;
import static org.apache.kafka.common.acl.AclOperation.DESCRIBE_CONFIGS;
import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** What each service may do on the broker: the "published by" and "read by" of the event catalogue, and no more. */
final class Rights {
    private static final Map<String, List<String>> READS = Map.of(
            "survey", List.of("opp.survey."),
            "portal", List.of("opp.survey.editions", "opp.collection.structures", "opp.portal."),
            "collection", List.of("opp.survey.editions", "opp.collection."),
            "aggregation",
                    List.of(
                            "opp.survey.editions",
                            "opp.collection.structures",
                            "opp.collection.facts.",
                            "opp.collection.factkeys.",
                            "opp.aggregation.",
                            "opp-aggregation"),
            "dashboard",
                    List.of(
                            "opp.survey.editions",
                            "opp.collection.structures",
                            "opp.aggregation.candidates",
                            "opp.dashboard."));
    private static final Map<String, List<String>> WRITES = Map.of(
            "survey", List.of("opp.survey."),
            "portal", List.of("opp.portal."),
            "collection", List.of("opp.collection."),
            "aggregation", List.of("opp.aggregation.", "opp-aggregation"),
            "dashboard", List.of("opp.dashboard."));

    private Rights() {}

    static Collection<AclBinding> all() {
        List<AclBinding> rights = new ArrayList<>();
        READS.forEach((service, prefixes) -> prefixes.forEach(prefix -> {
            rights.addAll(topic(service, prefix, READ, DESCRIBE, DESCRIBE_CONFIGS, CREATE));
            // What cannot be read goes to the dead letters of the topic it came from.
            rights.addAll(topic(service, prefix + ".dlt", WRITE, CREATE));
        }));
        WRITES.forEach(
                (service, prefixes) -> prefixes.forEach(prefix -> rights.addAll(topic(service, prefix, WRITE, ALL))));
        READS.keySet().forEach(service -> {
            rights.add(right(service, ResourceType.GROUP, "opp-" + service, ALL));
            rights.add(right(service, ResourceType.GROUP, "anonymous.", ALL));
            rights.add(right(service, ResourceType.TRANSACTIONAL_ID, "opp-" + service, ALL));
        });
        return rights;
    }

    private static List<AclBinding> topic(String service, String prefix, AclOperation... operations) {
        List<AclBinding> rights = new ArrayList<>();
        for (AclOperation operation : operations) {
            rights.add(right(service, ResourceType.TOPIC, prefix, operation));
        }
        return rights;
    }

    private static AclBinding right(String service, ResourceType type, String prefix, AclOperation operation) {
        return new AclBinding(
                new ResourcePattern(type, prefix, PatternType.PREFIXED),
                new AccessControlEntry("User:" + service, "*", operation, AclPermissionType.ALLOW));
    }
}
