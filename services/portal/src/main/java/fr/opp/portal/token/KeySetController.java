package fr.opp.portal.token;

import java.time.Duration;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Publishes the key with which the services verify internal tokens. */
@RestController
final class KeySetController {
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final SigningKey key;

    KeySetController(SigningKey key) {
        this.key = key;
    }

    @GetMapping("/api/portal/.well-known/jwks.json")
    ResponseEntity<Map<String, Object>> keys() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(key.published());
    }
}
