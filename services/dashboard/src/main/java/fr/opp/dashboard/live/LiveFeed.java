package fr.opp.dashboard.live;

import fr.opp.contracts.identity.ReleaseId;
import fr.opp.contracts.policy.Audience;
import fr.opp.contracts.release.ReleaseDecided;
import fr.opp.contracts.release.TableProposed;
import fr.opp.contracts.release.TableRecalled;
import fr.opp.dashboard.release.Release;
import fr.opp.dashboard.release.Releases;
import fr.opp.dashboard.table.Candidates;
import fr.opp.kit.event.Incoming;
import fr.opp.kit.event.Projections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Turns what passes on the topics into notices, with those who may know of them. */
@Configuration(proxyBeanMethods = false)
class LiveFeed {
    private final Releases releases;
    private final Candidates candidates;
    private final NoticeBoard board;

    LiveFeed(Releases releases, Candidates candidates, NoticeBoard board) {
        this.releases = releases;
        this.candidates = candidates;
        this.board = board;
    }

    @Bean
    Function<Flux<Message<?>>, Mono<Void>> live(Projections projections) {
        return projections.applying(this::apply);
    }

    private Mono<Void> apply(Incoming incoming) {
        return switch (incoming.event()) {
            case TableProposed proposed -> candidates.apply(incoming).then(tell(proposed));
            // The cells go first: a page that reloads on hearing of it must not find them.
            case TableRecalled recalled -> candidates.apply(incoming).then(Mono.defer(() -> tell(recalled)));
            case ReleaseDecided decided -> tell(decided);
            // What is neither is the projections' business.
            case null, default -> Mono.empty();
        };
    }

    private Mono<Void> tell(TableProposed proposed) {
        return board.put(new Notice(
                "release",
                proposed.filiere(),
                Set.of(),
                Map.of("release", proposed.release().value(), "state", "candidate")));
    }

    /** Nobody may tell which answer was withdrawn; that a table went blank, those who could read it see. */
    private Mono<Void> tell(TableRecalled recalled) {
        return everShownTo(recalled.release())
                .flatMap(audiences -> board.put(new Notice(
                        "recall",
                        recalled.filiere(),
                        audiences,
                        Map.of(
                                "release", recalled.release().value(),
                                "table", recalled.table().value()))));
    }

    private Mono<Void> tell(ReleaseDecided decided) {
        String state = decided.outcome().name().toLowerCase(Locale.ROOT);
        return everShownTo(decided.release())
                .map(before -> together(before, decided.audiences()))
                .flatMap(audiences -> board.put(new Notice(
                        "release",
                        decided.filiere(),
                        audiences,
                        Map.of("release", decided.release().value(), "state", state))));
    }

    private Mono<Set<Audience>> everShownTo(ReleaseId release) {
        return releases.find(release).map(Release::everShownTo).defaultIfEmpty(Set.of());
    }

    private static Set<Audience> together(Set<Audience> some, Set<Audience> others) {
        EnumSet<Audience> all = EnumSet.noneOf(Audience.class);
        all.addAll(some);
        all.addAll(others);
        return all;
    }
}
