package fr.opp.dashboard;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.Disposable;

/** An open page: what it heard, as {@code release <state>} and {@code recall <table>}. */
final class Listening implements AutoCloseable {
    private static final ParameterizedTypeReference<ServerSentEvent<Map<String, String>>> EVENT =
            new ParameterizedTypeReference<>() {};

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final AtomicBoolean listens = new AtomicBoolean();
    private final Disposable connection;

    Listening(WebClient client) {
        connection = client.get().uri("/events").retrieve().bodyToFlux(EVENT).subscribe(this::hear);
        await().atMost(Duration.ofSeconds(10)).untilTrue(listens);
    }

    private void hear(ServerSentEvent<Map<String, String>> event) {
        listens.set(true);
        Map<String, String> data = event.data();
        if (data != null) {
            heard.add(event.event() + " " + data.getOrDefault("table", data.getOrDefault("state", "?")));
        }
    }

    List<String> heard() {
        return List.copyOf(heard);
    }

    @Override
    public void close() {
        connection.dispose();
    }
}
