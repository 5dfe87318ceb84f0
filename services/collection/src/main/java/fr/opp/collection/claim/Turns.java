package fr.opp.collection.claim;

import fr.opp.contracts.identity.ContributionId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * One thing at a time for each contribution, in the order of arrival. A turn that has begun is finished even if whoever
 * asked for it has gone: a client that hangs up does not leave half a version behind.
 */
final class Turns {
    private final ConcurrentHashMap<ContributionId, CompletableFuture<?>> last = new ConcurrentHashMap<>();

    <T> Mono<T> inTurn(ContributionId contribution, Supplier<Mono<T>> work) {
        return Mono.defer(() -> Mono.fromFuture(enqueue(contribution, work), true));
    }

    @SuppressWarnings("FutureReturnValueIgnored") // tidying up has no result
    private <T> CompletableFuture<T> enqueue(ContributionId contribution, Supplier<Mono<T>> work) {
        CompletableFuture<T> turn = new CompletableFuture<>();
        CompletableFuture<?> before = last.put(contribution, turn);
        after(before)
                .thenCompose(ready -> Mono.defer(work).toFuture())
                .whenComplete((result, failure) -> finish(contribution, turn, result, failure));
        return turn;
    }

    private <T> void finish(
            ContributionId contribution, CompletableFuture<T> turn, @Nullable T result, @Nullable Throwable failure) {
        last.remove(contribution, turn);
        if (failure == null) {
            complete(turn, result);
        } else {
            turn.completeExceptionally(failure.getCause() == null ? failure : failure.getCause());
        }
    }

    @SuppressWarnings("NullAway") // an empty Mono is a future of null
    private static <T> void complete(CompletableFuture<T> turn, @Nullable T result) {
        turn.complete(result);
    }

    private static CompletableFuture<Boolean> after(@Nullable CompletableFuture<?> before) {
        return before == null ? CompletableFuture.completedFuture(true) : before.handle((result, failure) -> true);
    }
}
