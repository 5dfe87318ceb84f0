package fr.opp.dashboard.directory;

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

/** Keeps {@link Plans} and {@link Structures} in step with their topics. */
@Configuration(proxyBeanMethods = false)
class DirectoryProjections {
    private final Plans plans;
    private final Structures structures;

    DirectoryProjections(Plans plans, Structures structures) {
        this.plans = plans;
        this.structures = structures;
    }

    @Bean
    Function<Flux<Message<?>>, Mono<Void>> editions(Projections projections) {
        return projections.applying(this::applyEdition);
    }

    @Bean
    Function<Flux<Message<?>>, Mono<Void>> descriptions(Projections projections) {
        return projections.applying(this::applyStructure);
    }

    private Mono<Void> applyEdition(Incoming incoming) {
        return switch (incoming.event()) {
            case Edition edition -> plans.store(edition, incoming.offset());
            case null -> Mono.empty();
            default -> Mono.error(new Poison("not an edition"));
        };
    }

    private Mono<Void> applyStructure(Incoming incoming) {
        return switch (incoming.event()) {
            case StructureDescribed described -> structures.store(described, incoming.offset());
            case null -> Mono.empty();
            default -> Mono.error(new Poison("not a structure"));
        };
    }
}
