package fr.opp.aggregation.stream;

import fr.opp.aggregation.cells.CatchUp;
import fr.opp.aggregation.cells.CellsStep;
import fr.opp.aggregation.crypto.FactKeys;
import fr.opp.aggregation.differ.DifferSettings;
import fr.opp.aggregation.differ.DifferStep;
import fr.opp.aggregation.release.ReleaseMaker;
import fr.opp.aggregation.topology.FactTopology;
import fr.opp.contracts.event.Topics;
import fr.opp.kit.OppSettings;
import fr.opp.kit.event.KafkaClients;
import fr.opp.kit.event.Ticker;
import fr.opp.kit.event.Tickers;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.streams.kstream.KStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.kafka.config.StreamsBuilderFactoryBeanConfigurer;
import reactor.core.publisher.Mono;

/** The parts of the stream and how they hang together. */
@Configuration(proxyBeanMethods = false)
class StreamConfiguration {
    @Bean
    FactKeys factKeys(@Value("${opp.keys.dir}") Path directory) {
        return new FactKeys(directory);
    }

    @Bean(destroyMethod = "close")
    Admin streamAdmin(KafkaClients clients) {
        return Admin.create(clients.common());
    }

    @Bean
    CatchUp catchUp(Admin admin, OppSettings opp) {
        return new KafkaCatchUp(admin, opp.partitions());
    }

    /** Primary: the binder brings one of its own, and would take neither of two equals. */
    @Bean
    @Primary
    StreamsBuilderFactoryBeanConfigurer streams(
            OppSettings opp, Admin admin, @Value("${opp.data.dir}") Path dataDirectory) {
        return new StreamsSetup(opp, dataDirectory, new InternalTopics(admin, opp.erasure()));
    }

    @Bean
    DifferStep differStep(FactKeys keys, MeterRegistry registry, OppSettings opp, AggregationSettings settings) {
        DifferSettings times =
                new DifferSettings(settings.keyGrace(), opp.erasure().segment());
        return new DifferStep(keys, times, registry);
    }

    @Bean
    CellsStep cellsStep(FactKeys keys, CatchUp catchUp, ReleaseMaker maker, MeterRegistry registry) {
        return new CellsStep(keys, catchUp, maker, registry);
    }

    /** Aggregation owns the candidates: what a recall replaces must not stay in a quiet topic. */
    @Bean
    Ticker ticker(Tickers tickers) {
        return tickers.every(() -> Mono.just(List.of(Topics.CANDIDATES)));
    }

    /** The function that the binder runs; it only attaches the pure topology to the stream that it is given. */
    @Bean
    Consumer<KStream<byte[], byte[]>> facts(DifferStep differ, CellsStep cells, OppSettings opp) {
        return records -> FactTopology.build(records, differ, cells, opp.partitions());
    }
}
