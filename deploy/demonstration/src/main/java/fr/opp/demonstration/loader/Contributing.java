package fr.opp.demonstration.loader;

import fr.opp.contracts.identity.Filiere;
import fr.opp.demonstration.answers.Answers;
import fr.opp.demonstration.answers.SyntheticAnswers;
import fr.opp.demonstration.loader.Plan.Turn;
import fr.opp.demonstration.structures.FictionalStructure;
import fr.opp.demonstration.submission.FormTemplate;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Contributors choose their policy, send their answers, correct and withdraw them. */
final class Contributing {
    private static final Duration EDITION_TRAVELS = Duration.ofSeconds(30);

    private final Enrolling people;
    private final Registering directory;
    private final Map<Filiere, PublishedEdition> editions;
    private final long seed;
    private final SyntheticAnswers synthetic;
    private final Map<Filiere, FormTemplate> forms = new ConcurrentHashMap<>();
    private final Map<Filiere, AtomicInteger> accepted = new ConcurrentHashMap<>();
    private final AtomicInteger corrections = new AtomicInteger();
    private final AtomicInteger withdrawals = new AtomicInteger();

    Contributing(Enrolling people, Registering directory, Map<Filiere, PublishedEdition> editions, long seed) {
        this.people = people;
        this.directory = directory;
        this.editions = Map.copyOf(editions);
        this.seed = seed;
        this.synthetic = new SyntheticAnswers(seed);
    }

    /** First versions that were accepted, by filière. */
    Map<Filiere, AtomicInteger> accepted() {
        return accepted;
    }

    int corrections() {
        return corrections.get();
    }

    int withdrawals() {
        return withdrawals.get();
    }

    void answer(Turn turn) {
        // The first to come waits until the edition has reached collection; before, there is nothing to decide on.
        form(turn);
        Policies.of(turn.structure().number(), seed)
                .ifPresent(sections -> session(turn)
                        .put(path(turn) + "/policy", Map.of("sections", sections))
                        .expect(200));
        send(turn, synthetic.first(turn.structure(), turn.filiere()).answers(), null);
        accepted.computeIfAbsent(turn.filiere(), any -> new AtomicInteger()).incrementAndGet();
    }

    void correct(Turn turn) {
        send(turn, synthetic.corrected(turn.structure(), turn.filiere()), instance(turn, 1));
        corrections.incrementAndGet();
    }

    void withdraw(Turn turn) {
        session(turn)
                .post(
                        path(turn) + "/withdrawal",
                        Map.of("confirm", turn.structure().name()))
                .expect(200);
        withdrawals.incrementAndGet();
    }

    private void send(Turn turn, Answers answers, @Nullable String corrected) {
        byte[] xml = form(turn).fill(answers, instance(turn, corrected == null ? 1 : 2), corrected);
        session(turn).post(path(turn) + "/contribution", "application/xml", xml).expect(201);
    }

    private FormTemplate form(Turn turn) {
        return forms.computeIfAbsent(turn.filiere(), filiere -> {
            String path = "/api/collection/editions/" + edition(filiere).id() + "/form";
            ApiSession session = session(turn);
            return FormTemplate.parse(
                    Waiting.until(() -> session.get(path), 200, EDITION_TRAVELS).bytes());
        });
    }

    private ApiSession session(Turn turn) {
        return people.of(turn.structure());
    }

    private String path(Turn turn) {
        return "/api/collection/structures/" + directory.id(turn.structure()) + "/editions/"
                + edition(turn.filiere()).id();
    }

    private PublishedEdition edition(Filiere filiere) {
        PublishedEdition edition = editions.get(filiere);
        if (edition == null) {
            throw new IllegalStateException("no edition for " + filiere);
        }
        return edition;
    }

    /** The same instance id for the same seed: loading twice would not answer twice. */
    private String instance(Turn turn, int version) {
        FictionalStructure structure = turn.structure();
        String name = seed + "/" + turn.filiere() + "/" + structure.number() + "/" + version;
        return "uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
