package fr.opp.collection.room;

import fr.opp.kit.problem.CommonFailure;
import fr.opp.kit.problem.Refusal;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Mono;

/** The body of a request, joined, and no larger than it may be. */
public final class Body {
    /** Largest submission or draft. */
    public static final int LIMIT_BYTES = 5 * 1024 * 1024;

    private Body() {}

    /** Refuses at once what announces itself as too large, and stops reading what turns out to be. */
    public static Mono<byte[]> read(ServerHttpRequest request) {
        if (request.getHeaders().getContentLength() > LIMIT_BYTES) {
            return Mono.error(tooLarge());
        }
        return DataBufferUtils.join(request.getBody(), LIMIT_BYTES)
                .map(Body::take)
                .defaultIfEmpty(new byte[0])
                .onErrorMap(DataBufferLimitException.class, e -> tooLarge());
    }

    private static byte[] take(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    private static Refusal tooLarge() {
        return new Refusal(new CommonFailure.TooLarge(LIMIT_BYTES));
    }
}
