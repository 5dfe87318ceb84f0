package fr.opp.collection.fact;

import fr.opp.collection.contribution.Contents;
import fr.opp.contracts.contribution.VersionRecorded;
import fr.opp.contracts.event.Topics;
import fr.opp.contracts.identity.Filiere;
import fr.opp.contracts.policy.PolicySet;
import fr.opp.kit.OppSettings;
import fr.opp.kit.event.Incoming;
import fr.opp.kit.event.Projections;
import fr.opp.kit.event.ReadingProgress;
import fr.opp.kit.event.Ticker;
import fr.opp.kit.event.Tickers;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Beans of this package. */
@Configuration(proxyBeanMethods = false)
class FactConfiguration {
    /** Binding {@code contributionFeed-in-0}: projects each version, then publishes its fact. */
    @Bean
    Function<Flux<Message<?>>, Mono<Void>> contributionFeed(
            Projections projections, Contents contents, FactRelay facts, ReadingProgress progress) {
        return projections.applying(incoming -> applyVersion(incoming, contents, facts), progress);
    }

    /** Binding {@code policyFeed-in-0}: a changed policy is a new fact. */
    @Bean
    Function<Flux<Message<?>>, Mono<Void>> policyFeed(
            Projections projections, FactRelay facts, ReadingProgress progress) {
        return projections.applying(
                incoming -> incoming.event() instanceof PolicySet policy
                        ? facts.relay(policy.contribution())
                        : Mono.empty(),
                progress);
    }

    /** Of both feeds, which read different topics: what lies behind has become facts. */
    @Bean
    ReadingProgress factProgress() {
        return new ReadingProgress();
    }

    private static Mono<Void> applyVersion(Incoming incoming, Contents contents, FactRelay facts) {
        return incoming.event() instanceof VersionRecorded version
                ? contents.store(filiereOf(incoming), version)
                        .then(Mono.defer(() -> facts.relay(version.contribution(), version.version())))
                : contents.drop(incoming.key());
    }

    private static Filiere filiereOf(Incoming incoming) {
        return new Filiere(incoming.topic().substring(incoming.topic().lastIndexOf('.') + 1));
    }

    /** Collection owns these topics, so it is collection that makes them forget. */
    @Bean
    Ticker ticker(Tickers tickers, OppSettings settings) {
        List<String> topics = settings.filiereCodes().stream()
                .flatMap(filiere -> Stream.of(
                        Topics.contributions(filiere),
                        Topics.keys(filiere),
                        Topics.facts(filiere),
                        Topics.factKeys(filiere)))
                .toList();
        return tickers.every(() -> Mono.just(topics));
    }
}
