package fr.opp.system.crash;

import fr.opp.demonstration.loader.OppClient;
import fr.opp.demonstration.structures.Directory;
import fr.opp.demonstration.structures.FictionalStructure;
import fr.opp.demonstration.structures.Kind;
import fr.opp.demonstration.submission.FormTemplate;
import fr.opp.system.scenario.Observation;
import fr.opp.system.scenario.Participant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** A thousand submissions to make: three versions for each of 334 structures, a fifth of them sent by two clients at once. */
record Campaign(List<Series> series) {
    static final long SEED = 17;
    private static final int DIRECTORIES = 6;
    private static final int STRUCTURES = 334;
    /** One series of five is sent twice at the same time. */
    private static final int RACE = 5;

    static Campaign prepare(OppClient client, Observation observation) {
        Participant first = observation.invite(structures(observation).getFirst());
        FormTemplate form = first.form();
        List<Series> series = new ArrayList<>();
        for (Crowd.Member member : new Crowd(client, observation).invite(structures(observation))) {
            series.add(new Series(member.structure(), member.path(), form, member.client()));
        }
        return new Campaign(series);
    }

    int submissions() {
        return series.size() * Series.VERSIONS;
    }

    List<Future<?>> start(ExecutorService clients, Ledger ledger) {
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            Series next = series.get(i);
            running.add(clients.submit(() -> send(next, ledger)));
            if (i % RACE == 0) {
                running.add(clients.submit(() -> send(next, ledger)));
            }
        }
        return running;
    }

    private static void send(Series series, Ledger ledger) {
        for (int version = 1; version <= Series.VERSIONS; version++) {
            int status = series.client()
                    .send(series.path() + "/contribution", series.instance(version))
                    .status();
            ledger.record(series.instanceId(version), status);
        }
    }

    /** One invented directory has too few venues. */
    private static List<FictionalStructure> structures(Observation observation) {
        Set<String> names = new HashSet<>();
        return Directory.crowd(SEED, DIRECTORIES).stream()
                .filter(structure -> structure.filieres().getFirst().value().equals(observation.filiere()))
                .filter(structure -> structure.kind() == Kind.VENUE)
                .filter(structure -> names.add(structure.name()))
                .limit(STRUCTURES)
                .toList();
    }
}
