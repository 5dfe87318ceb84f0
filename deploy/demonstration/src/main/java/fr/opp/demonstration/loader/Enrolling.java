package fr.opp.demonstration.loader;

import fr.opp.demonstration.loader.People.Person;
import fr.opp.demonstration.structures.FictionalStructure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The operator's part: accounts. One account for each person shown, and a few that each answer for thirty structures:
 * all memberships of a person travel with each of its requests, so one account for all would be too much.
 */
final class Enrolling {
    private static final int STRUCTURES_A_BUREAU = 30;

    private final OppClient client;
    private final ApiSession operator;
    private final Map<Integer, ApiSession> bureaux = new ConcurrentHashMap<>();

    Enrolling(OppClient client, ApiSession operator) {
        this.client = client;
        this.operator = operator;
    }

    void enrol(Person person, String role, List<String> scopes) {
        operator.post(
                        "/api/portal/accounts",
                        Map.of(
                                "login", person.login(),
                                "displayName", person.name(),
                                "password", People.PASSWORD,
                                "memberships",
                                        scopes.stream()
                                                .map(scope -> Map.of("role", role, "scope", scope))
                                                .toList()))
                .expect(201);
    }

    /** Makes the accounts that answer for many, one batch of structures after the other. */
    void enrolBureaux(List<FictionalStructure> structures, Registering directory, Together together) {
        List<List<FictionalStructure>> batches = new ArrayList<>();
        for (int from = 0; from < structures.size(); from += STRUCTURES_A_BUREAU) {
            batches.add(structures.subList(from, Math.min(from + STRUCTURES_A_BUREAU, structures.size())));
        }
        together.forEach(batches, batch -> {
            Person person = People.bureau(batches.indexOf(batch) + 1);
            enrol(person, "CONTRIBUTOR", batch.stream().map(directory::id).toList());
            ApiSession session = client.signIn(person.login(), People.PASSWORD);
            batch.forEach(structure -> bureaux.put(structure.number(), session));
        });
    }

    /** The session that answers for a structure. */
    ApiSession of(FictionalStructure structure) {
        ApiSession session = bureaux.get(structure.number());
        if (session == null) {
            throw new IllegalStateException("nobody answers for " + structure.name());
        }
        return session;
    }
}
