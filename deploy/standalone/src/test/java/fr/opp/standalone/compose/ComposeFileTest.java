package fr.opp.standalone.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kafka.server.KafkaConfig;
import org.junit.jupiter.api.Test;
import scala.jdk.javaapi.CollectionConverters;

class ComposeFileTest {
    private static final Path ROOT = Path.of(System.getProperty("opp.root", "../.."));
    private static final Set<String> FIVE = Set.of("survey", "collection", "aggregation", "dashboard", "portal");
    private static final String ONCE = "store-replicas";

    private final ComposeFile file;

    ComposeFileTest() throws IOException {
        this.file = ComposeFile.read(ROOT.resolve("docker-compose.yml"));
    }

    @Test
    void holdsThreeBrokersThreeStoresAndTheFiveServices() {
        assertThat(file.services().keySet())
                .containsAll(FIVE)
                .contains("broker-1", "broker-2", "broker-3", "store-1", "store-2", "store-3", ONCE);
    }

    @Test
    void publishesPortsOnLoopbackAlone() {
        file.services()
                .forEach((name, service) -> assertThat(ComposeFile.list(service, "ports"))
                        .as(name)
                        .allMatch(port -> port.startsWith("127.0.0.1:")));
        assertThat(ComposeFile.list(file.services().get("portal"), "ports")).hasSize(1);
    }

    @Test
    void everythingThatStaysUpHasAHealthCheck() {
        file.services()
                .forEach((name, service) ->
                        assertThat(service.containsKey("healthcheck")).as(name).isEqualTo(!name.equals(ONCE)));
    }

    @Test
    void imagesArePinnedOrBuiltFromTheRepository() {
        file.services().forEach((name, service) -> {
            if (FIVE.contains(name)) {
                Map<String, Object> build = ComposeFile.map(service.get("build"));
                assertThat(ComposeFile.map(build.get("args"))).containsEntry("SERVICE", name);
                assertThat(ROOT.resolve(String.valueOf(build.get("dockerfile"))))
                        .isRegularFile();
            } else {
                assertThat(String.valueOf(service.get("image"))).as(name).matches("[a-z./-]+:v?[0-9][0-9.]*");
            }
        });
    }

    @Test
    void everyServiceReadsTheVariablesItIsGiven() throws IOException {
        for (String name : FIVE) {
            Map<String, Object> service = file.services().get(name);
            if (Files.isDirectory(ROOT.resolve("services").resolve(name).resolve("src"))) {
                assertThat(SettingsRead.by(name))
                        .as(name)
                        .containsAll(ComposeFile.environment(service).keySet())
                        .doesNotContain("OPP_NOBODY_READS_THIS");
            }
        }
    }

    @Test
    void brokerVariablesAreBrokerSettings() {
        Set<String> known = Set.copyOf(CollectionConverters.asJava(KafkaConfig.configNames()));
        file.services()
                .forEach((name, service) -> ComposeFile.environment(service).keySet().stream()
                        .filter(variable -> variable.startsWith("KAFKA_"))
                        .map(variable -> variable.substring("KAFKA_".length())
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '.'))
                        .forEach(setting -> assertThat(known).as(name).contains(setting)));
    }

    @Test
    void brokersAreDistinctAndKeepTwoCopies() {
        List<Object> nodes = List.of("broker-1", "broker-2", "broker-3").stream()
                .map(name -> ComposeFile.environment(file.services().get(name)))
                .peek(environment -> assertThat(environment).containsEntry("KAFKA_MIN_INSYNC_REPLICAS", 2))
                .map(environment -> environment.get("KAFKA_NODE_ID"))
                .toList();
        assertThat(nodes).containsExactly(1, 2, 3);
        FIVE.forEach(name -> assertThat(ComposeFile.environment(file.services().get(name)))
                .as(name)
                .containsEntry("OPP_REPLICATION", 3));
    }

    @Test
    void namedVolumesAreDeclared() {
        file.services()
                .forEach((name, service) -> ComposeFile.list(service, "volumes").stream()
                        .map(volume -> volume.substring(0, volume.indexOf(':')))
                        .filter(source -> !source.startsWith("."))
                        .forEach(source -> assertThat(file.volumes()).as(name).contains(source)));
    }

    @Test
    void prometheusAsksTheFive() throws IOException {
        String prometheus = Files.readString(ROOT.resolve("deploy/docker/prometheus.yml"));

        assertThat(FIVE).allMatch(name -> prometheus.contains(name + ":9090"));
    }
}
