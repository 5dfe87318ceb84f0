package fr.opp.demonstration.loader;

import static java.util.stream.Collectors.toMap;

import fr.opp.contracts.identity.Filiere;
import fr.opp.demonstration.loader.Plan.Fate;
import fr.opp.demonstration.loader.Plan.Turn;
import fr.opp.demonstration.structures.Directory;
import fr.opp.demonstration.structures.FictionalStructure;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * Loads the whole demonstration, step by step. One filière is kept open, so that a visitor can answer; the others are
 * closed and their tables approved.
 */
public final class Loader {
    private static final long SEED = 2025;
    private static final int AT_ONCE = 12;
    private static final List<Filiere> FILIERES =
            List.of(new Filiere("cirque"), new Filiere("marionnette"), Plan.OPEN, new Filiere("musiques-actuelles"));

    private final OppClient client;
    private final Clock clock;
    private final Progress progress;
    private final Together together = new Together(AT_ONCE);
    private final List<FictionalStructure> directory = Directory.draw(SEED);
    private final Plan plan = new Plan(directory, SEED);

    public Loader(OppClient client, Clock clock, Progress progress) {
        this.client = client;
        this.clock = clock;
        this.progress = progress;
    }

    /** Loads everything into an empty platform, whose operator signs in as given. */
    public LoadReport load(String operatorLogin, String operatorPassword) {
        Instant started = clock.instant();
        Enrolling people = new Enrolling(client, client.signIn(operatorLogin, operatorPassword));
        enrolNetworks(people);
        Map<Filiere, PublishedEdition> editions = publish();
        Registering structures = register(editions);
        enrolContributors(people, structures);
        Contributing contributing = new Contributing(people, structures, editions, SEED);
        contribute(contributing);
        List<JsonNode> releases = release(editions);
        Tally tally = Tally.of(releases);
        return tally.report(contributing, new FirstTable(client).read(), Duration.between(started, clock.instant()));
    }

    private void enrolNetworks(Enrolling people) {
        step(
                "Comptes des réseaux",
                FILIERES,
                filiere -> people.enrol(People.network(filiere.value()), "NETWORK", List.of(filiere.value())));
        people.enrol(People.COREPS, "GROUP", List.of("coreps-production"));
    }

    private Map<Filiere, PublishedEdition> publish() {
        Publishing publishing = new Publishing(client, LocalDate.ofInstant(clock.instant(), clock.getZone()));
        Map<Filiere, PublishedEdition> editions = new ConcurrentHashMap<>();
        step("Questionnaires publiés", FILIERES, filiere -> editions.put(filiere, publishing.publish(filiere)));
        return editions;
    }

    private Registering register(Map<Filiere, PublishedEdition> editions) {
        Registering structures = new Registering(
                editions.values().stream().collect(toMap(PublishedEdition::filiere, PublishedEdition::network)));
        step("Structures inscrites", directory, structures::register);
        return structures;
    }

    private void enrolContributors(Enrolling people, Registering structures) {
        Progress.Step step = progress.step("Comptes des contributeurs", 1);
        people.enrolBureaux(directory, structures, together);
        people.enrol(People.COMPANY, "CONTRIBUTOR", List.of(structures.id(plan.company())));
        people.enrol(People.VENUE, "CONTRIBUTOR", List.of(structures.id(plan.venue())));
        people.enrol(People.NEWCOMER, "CONTRIBUTOR", List.of(structures.id(plan.newcomer())));
        step.advance();
    }

    private void contribute(Contributing contributing) {
        List<Turn> turns = new ArrayList<>();
        FILIERES.forEach(filiere -> turns.addAll(plan.turns(filiere)));
        step("Contributions", turns, contributing::answer);
        step("Corrections", of(turns, Fate.CORRECTED), contributing::correct);
        step("Retraits", of(turns, Fate.WITHDRAWN), contributing::withdraw);
    }

    private List<JsonNode> release(Map<Filiere, PublishedEdition> editions) {
        Releasing releasing = new Releasing();
        List<PublishedEdition> closing = editions.values().stream()
                .filter(edition -> !edition.filiere().equals(Plan.OPEN))
                .toList();
        step("Collectes closes", closing, releasing::close);
        List<JsonNode> releases = Collections.synchronizedList(new ArrayList<>());
        step("Diffusions approuvées", closing, edition -> releases.addAll(releasing.approve(edition)));
        return releases;
    }

    private <T> void step(String title, List<T> items, Consumer<T> action) {
        Progress.Step step = progress.step(title, items.size());
        together.forEach(items, item -> {
            action.accept(item);
            step.advance();
        });
    }

    private static List<Turn> of(List<Turn> turns, Fate fate) {
        return turns.stream().filter(turn -> turn.fate() == fate).toList();
    }
}
