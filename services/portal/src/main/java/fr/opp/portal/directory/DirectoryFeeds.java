package fr.opp.portal.directory;

import fr.opp.contracts.edition.Edition;
import fr.opp.contracts.structure.StructureDescribed;
import fr.opp.kit.event.Incoming;
import fr.opp.kit.event.Poison;
import fr.opp.kit.event.Projections;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps the directory up to date; the bindings stand in {@code portal.yml}. */
@Configuration(proxyBeanMethods = false)
class DirectoryFeeds {
    @Bean
    Function<Flux<Message<?>>, Mono<Void>> editionFeed(Projections projections, Editions editions) {
        return projections.applying(incoming -> applyEdition(incoming, editions));
    }

    @Bean
    Function<Flux<Message<?>>, Mono<Void>> structureFeed(Projections projections, Structures structures) {
        return projections.applying(incoming -> applyStructure(incoming, structures));
    }

    private static Mono<Void> applyEdition(Incoming incoming, Editions editions) {
        return switch (incoming.event()) {
            case null -> Mono.empty();
            case Edition edition -> editions.remember(edition);
            default -> Mono.error(() -> new Poison("not an edition"));
        };
    }

    private static Mono<Void> applyStructure(Incoming incoming, Structures structures) {
        return switch (incoming.event()) {
            case null -> Mono.empty();
            case StructureDescribed structure -> structures.remember(structure);
            default -> Mono.error(() -> new Poison("not a structure"));
        };
    }
}
