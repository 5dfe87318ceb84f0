package fr.opp.portal.gateway;

import fr.opp.kit.problem.CommonFailure;
import fr.opp.kit.problem.Refusal;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SynchronousSink;

/** Refuses large bodies at the door: by their announced length before a byte is read, or else where the limit is crossed. */
final class BodyLimit implements WebFilter {
    private final long limitBytes;

    BodyLimit(DataSize limit) {
        this.limitBytes = limit.toBytes();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        if (request.getHeaders().getContentLength() > limitBytes) {
            // What is still under way is not waited for.
            exchange.getResponse().getHeaders().set(HttpHeaders.CONNECTION, "close");
            return Mono.error(this::tooLarge);
        }
        return chain.filter(exchange.mutate().request(counted(request)).build());
    }

    private ServerHttpRequest counted(ServerHttpRequest request) {
        return new ServerHttpRequestDecorator(request) {
            @Override
            public Flux<DataBuffer> getBody() {
                return Flux.defer(() -> {
                    AtomicLong seen = new AtomicLong();
                    return super.getBody().handle((buffer, sink) -> pass(buffer, seen, sink));
                });
            }
        };
    }

    private void pass(DataBuffer buffer, AtomicLong seen, SynchronousSink<DataBuffer> sink) {
        if (seen.addAndGet(buffer.readableByteCount()) > limitBytes) {
            DataBufferUtils.release(buffer);
            sink.error(tooLarge());
        } else {
            sink.next(buffer);
        }
    }

    private Refusal tooLarge() {
        return new Refusal(new CommonFailure.TooLarge(limitBytes));
    }
}
