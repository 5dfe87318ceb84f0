package fr.opp.system.crash;

import fr.opp.demonstration.loader.ApiSession;
import fr.opp.demonstration.loader.OppClient;
import fr.opp.demonstration.structures.FictionalStructure;
import fr.opp.system.scenario.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Enters many structures in the directory and gives a few clients the right to answer for fifty of them each. */
final class Crowd {
    private static final int STRUCTURES_A_CLIENT = 50;

    record Member(FictionalStructure structure, String path, StubbornClient client) {}

    private record Entry(FictionalStructure structure, String id) {}

    private final OppClient client;
    private final Observation observation;

    Crowd(OppClient client, Observation observation) {
        this.client = client;
        this.observation = observation;
    }

    List<Member> invite(List<FictionalStructure> structures) {
        List<Entry> entries = structures.parallelStream()
                .map(structure -> new Entry(structure, observation.register(structure)))
                .toList();
        List<Member> members = new ArrayList<>();
        for (int from = 0; from < entries.size(); from += STRUCTURES_A_CLIENT) {
            List<Entry> batch = entries.subList(from, Math.min(from + STRUCTURES_A_CLIENT, entries.size()));
            StubbornClient sender = enrol(batch);
            batch.forEach(entry -> members.add(new Member(
                    entry.structure(),
                    "/api/collection/structures/" + entry.id() + "/editions/" + observation.edition(),
                    sender)));
        }
        return members;
    }

    private StubbornClient enrol(List<Entry> batch) {
        String login = "bureau-" + UUID.randomUUID();
        ApiSession network = observation.network();
        network.post(
                        "/api/portal/accounts",
                        Map.of(
                                "login",
                                login,
                                "displayName",
                                "Bureau",
                                "password",
                                Observation.PASSWORD,
                                "memberships",
                                batch.stream()
                                        .map(entry -> Map.of("role", "CONTRIBUTOR", "scope", entry.id()))
                                        .toList()))
                .expect(201);
        return new StubbornClient(client, login);
    }
}
