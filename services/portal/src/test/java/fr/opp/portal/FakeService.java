package fr.opp.portal;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.netty.handler.codec.http.HttpHeaders;
import java.text.ParseException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.resources.LoopResources;

/** A real HTTP server in the place of all services. It tells what arrived, and answers what the path asks for. */
final class FakeService implements AutoCloseable {
    private final BlockingQueue<Arrived> arrivals = new LinkedBlockingQueue<>();
    private final Sinks.Many<String> events = Sinks.many().unicast().onBackpressureBuffer();
    /** Loops of its own: a portal that stops takes the shared ones with it. */
    private final LoopResources loops = LoopResources.create("fake-service", 1, true);

    private final DisposableServer server = HttpServer.create()
            .runOn(loops)
            .host("127.0.0.1")
            .port(0)
            .handle(this::answer)
            .bindNow();

    /** A request as the service saw it. */
    record Arrived(String method, String uri, HttpHeaders headers, long bodyBytes) {
        String bearer() {
            return headers.get("Authorization").substring("Bearer ".length());
        }

        JWTClaimsSet claims() throws ParseException {
            return SignedJWT.parse(bearer()).getJWTClaimsSet();
        }
    }

    String uri() {
        return "http://127.0.0.1:" + server.port();
    }

    /** What arrived since the last time. */
    Arrived next() throws InterruptedException {
        Arrived arrived = arrivals.poll(5, TimeUnit.SECONDS);
        if (arrived == null) {
            throw new AssertionError("nothing arrived at the service");
        }
        return arrived;
    }

    boolean isUntouched() {
        return arrivals.isEmpty();
    }

    void forget() {
        arrivals.clear();
    }

    void publish(String data) {
        events.tryEmitNext("data: " + data + "\n\n");
    }

    private Mono<Void> answer(HttpServerRequest request, HttpServerResponse response) {
        if (request.uri().contains("/events")) {
            return Mono.from(response.sse().sendString(events.asFlux()));
        }
        return request.receive()
                .aggregate()
                .map(body -> (long) body.readableBytes())
                .defaultIfEmpty(0L)
                .doOnNext(bytes -> arrivals.add(new Arrived(
                        request.method().name(),
                        request.uri(),
                        request.requestHeaders().copy(),
                        bytes)))
                .flatMap(bytes -> Mono.from(response.header("Content-Type", "application/json")
                        .header("Set-Cookie", "intruder=1")
                        .header("X-Request-Id", "of-the-service")
                        .sendString(Flux.just("{\"pad\":\"", "x".repeat(2000), "\"}"))
                        .then()));
    }

    @Override
    public void close() {
        server.disposeNow(Duration.ofSeconds(2));
        loops.dispose();
    }
}
