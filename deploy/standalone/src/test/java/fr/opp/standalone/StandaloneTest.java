package fr.opp.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandaloneTest {
    private static final List<HostedService> TWO = List.of(TinyService.named("survey"), TinyService.named("portal"));

    @TempDir
    Path directory;

    @Test
    void tellsEachServiceWhereTheOthersAre() throws Exception {
        try (Standalone standalone = Standalone.start(options(), Progress.silent(), TWO)) {
            URI survey = standalone.address("survey");

            assertThat(told(standalone.address(), "opp.routes.survey")).isEqualTo(survey.toString());
            assertThat(told(survey, "opp.jwks.uri"))
                    .isEqualTo(standalone.address() + "/api/portal/.well-known/jwks.json");
            assertThat(told(survey, "opp.kafka.bootstrap")).isEqualTo(standalone.kafka());
            assertThat(told(survey, "opp.store.uri")).isEqualTo(standalone.store());
            assertThat(told(survey, "opp.kafka.flush-each")).isEqualTo("true");
        }
    }

    @Test
    void namesTheProcessThatHoldsTheData() {
        try (Standalone first = Standalone.start(options(), Progress.silent(), TWO)) {
            assertThatThrownBy(() -> Standalone.start(options(), Progress.silent(), TWO))
                    .isInstanceOf(DirectoryInUse.class)
                    .hasMessageContaining(String.valueOf(ProcessHandle.current().pid()));
            assertThat(first.address()).isNotNull();
        }
    }

    @Test
    void leavesNothingRunningWhenAServiceCannotStart() {
        List<HostedService> withBroken = List.of(TinyService.named("portal"), TinyService.broken("collection"));

        assertThatThrownBy(() -> Standalone.start(options(), Progress.silent(), withBroken))
                .isInstanceOf(ServiceFailed.class)
                .hasMessage("collection: its keys are missing");

        assertThat(liveThreads()).noneMatch(name -> name.contains("kafka") || name.contains("mongo-server"));
        Standalone.start(options(), Progress.silent(), TWO).close();
    }

    @Test
    void refusesKeysInsideTheData() {
        assertThatThrownBy(() -> options().withKeys(directory.resolve("data/keys")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private StandaloneOptions options() {
        return StandaloneOptions.in(directory.resolve("data"));
    }

    private static List<String> liveThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !thread.isDaemon())
                .map(Thread::getName)
                .toList();
    }

    private static String told(URI service, String key) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request =
                    HttpRequest.newBuilder(service.resolve("/told/" + key)).build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
