package fr.opp.portal.account;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Argon2id hashes of passwords. Hashing takes tens of milliseconds and 16 MB on purpose, so it has threads of its own,
 * few, and a queue that refuses when it is long.
 */
@Component
final class Passwords implements DisposableBean {
    private static final int QUEUE = 500;

    private final PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final Scheduler hashing = Schedulers.newBoundedElastic(
            Math.max(1, Runtime.getRuntime().availableProcessors() / 2), QUEUE, "opp-password");
    /** Compared with when there is nobody of that name, so that a refusal takes as long as any other. */
    private final Mono<String> nobodysHash = Mono.fromSupplier(() -> encode("nobody has this password"))
            .subscribeOn(hashing)
            .cache();

    Mono<String> hash(String password) {
        return Mono.fromSupplier(() -> encode(password)).subscribeOn(hashing);
    }

    /** @param hash absent when there is no such account or it has no password yet: false, after the same time */
    Mono<Boolean> matches(String password, @Nullable String hash) {
        Mono<String> comparedWith = hash == null ? nobodysHash : Mono.just(hash);
        return comparedWith
                .publishOn(hashing)
                .map(known -> encoder.matches(password, known))
                .map(equal -> equal && hash != null);
    }

    private String encode(String password) {
        String hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("the encoder returned no hash");
        }
        return hash;
    }

    @Override
    public void destroy() {
        hashing.dispose();
    }
}
