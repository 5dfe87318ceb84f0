package fr.opp.standalone;

import java.util.List;

/**
 * What a service has made from the log and can make again: collections of its database, and the consumer group whose
 * offsets say how far it has read. What was written to the store first (accounts, drafts, questionnaires, decisions) is
 * no projection and is not named here.
 *
 * @param service the service, whose database is {@code opp-<service>}
 * @param group its consumer group
 * @param collections what is dropped
 */
record ProjectionSet(String service, String group, List<String> collections) {
    static List<ProjectionSet> all() {
        return List.of(
                new ProjectionSet("portal", "opp-portal", List.of("editions", "structures")),
                new ProjectionSet("collection", "opp-collection", List.of("versions", "accesses")),
                new ProjectionSet("dashboard", "opp-dashboard", List.of("editions", "structures", "tables")));
    }
}
