package fr.opp.collection.edition;

import fr.opp.contracts.edition.Edition;
import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.identity.Filiere;
import fr.opp.formengine.Form;
import fr.opp.formengine.FormRefused;
import fr.opp.formengine.Verdict;
import fr.opp.kit.event.Poison;
import fr.opp.kit.problem.CommonFailure;
import fr.opp.kit.problem.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Published editions by id. */
@Component
public final class Editions {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Duration WARM_UP = Duration.ofMillis(250);
    private static final int RETRY_SECONDS = 2;

    private final Map<EditionId, OpenForm> byId = new ConcurrentHashMap<>();
    private final Scheduler forms;
    private final Clock clock;
    private volatile boolean caughtUp;

    Editions(Scheduler forms, Clock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    public Optional<Edition> find(EditionId id) {
        return Optional.ofNullable(byId.get(id)).map(OpenForm::edition);
    }

    /** Every edition of the log has been applied: from now on, one that is not known is not there. */
    public void caughtUp() {
        caughtUp = true;
    }

    /** @throws Refusal when there is no such edition, or none is known yet since the service has just started */
    public Edition require(EditionId id) {
        return find(id).orElseThrow(() ->
                new Refusal(caughtUp ? new CommonFailure.NotFound() : new CommonFailure.Unavailable(RETRY_SECONDS)));
    }

    /** @throws Refusal when there is no such edition, or it takes no answer today */
    public Edition requireOpen(EditionId id) {
        Edition edition = require(id);
        if (edition.closed()) {
            throw new Refusal(new EditionFailure.EditionClosed(edition));
        }
        if (LocalDate.ofInstant(clock.instant(), PARIS).isBefore(edition.opens())) {
            throw new Refusal(new EditionFailure.EditionNotOpen(edition));
        }
        return edition;
    }

    public List<Edition> of(Filiere filiere) {
        return byId.values().stream()
                .map(OpenForm::edition)
                .filter(edition -> edition.filiere().equals(filiere))
                .toList();
    }

    /** Judges a submission where computing is allowed. */
    public Mono<Verdict> judge(EditionId id, byte[] xml) {
        return Mono.justOrEmpty(byId.get(id))
                .switchIfEmpty(Mono.error(() -> new Refusal(new CommonFailure.NotFound())))
                .publishOn(forms)
                .map(open -> open.form().judge(xml));
    }

    /** Takes an edition as published; the form of a closing is the one already loaded. */
    public Mono<Void> apply(Edition edition) {
        return Mono.<Void>fromRunnable(() -> byId.compute(edition.id(), (id, known) -> loaded(edition, known)))
                .subscribeOn(forms);
    }

    private static OpenForm loaded(Edition edition, @org.jspecify.annotations.Nullable OpenForm known) {
        if (known != null && known.edition().form().equals(edition.form())) {
            // A replayed record must not open again what was closed.
            return known.edition().closed() ? known : new OpenForm(edition, known.form());
        }
        try {
            Map<String, byte[]> media = new HashMap<>();
            edition.form().media().forEach(file -> media.put(file.name(), file.content()));
            Form form = Form.load(edition.form().xform(), media);
            form.warmUp(WARM_UP);
            return new OpenForm(edition, form);
        } catch (FormRefused e) {
            throw new Poison("the form of edition " + edition.id() + " cannot be evaluated");
        }
    }
}
