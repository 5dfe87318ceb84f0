package fr.opp.portal.openrosa;

import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.identity.LocalizedText;
import fr.opp.contracts.identity.StructureId;
import fr.opp.kit.problem.CommonFailure;
import fr.opp.kit.problem.InputError;
import fr.opp.kit.problem.Refusal;
import fr.opp.portal.session.SignedIn;
import fr.opp.portal.web.PublicAddress;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** {@code /api/portal/openrosa-tokens}. */
@RestController
@RequestMapping("/api/portal/openrosa-tokens")
final class AddressController {
    private final AddressBook book;
    private final PublicAddress publicAddress;

    AddressController(AddressBook book, PublicAddress publicAddress) {
        this.book = book;
        this.publicAddress = publicAddress;
    }

    record Wanted(@Nullable String structure, @Nullable String edition) {}

    /** The only answer that ever holds the token. */
    record Created(String id, String url, Instant createdAt) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Created> make(
            @AuthenticationPrincipal SignedIn signedIn, @RequestBody Wanted wanted, ServerHttpRequest request) {
        return Mono.defer(() -> book.make(
                        signedIn,
                        read("structure", wanted.structure(), StructureId::new),
                        read("edition", wanted.edition(), EditionId::new)))
                .map(made -> new Created(
                        made.address().id(),
                        publicAddress.of(request) + "/openrosa/" + made.token(),
                        made.address().createdAt()));
    }

    record Listed(
            String id,
            String edition,
            Instant createdAt,
            @Nullable Instant lastUsedAt,
            String state) {
        static Listed of(AddressBook.Standing standing) {
            PersonalAddress address = standing.address();
            return new Listed(
                    address.id(),
                    address.edition().value(),
                    address.createdAt(),
                    address.lastUsedAt(),
                    standing.state().name().toLowerCase(Locale.ROOT));
        }
    }

    @GetMapping
    Flux<Listed> list(@AuthenticationPrincipal SignedIn signedIn, @RequestParam String structure) {
        return Flux.defer(() -> book.list(signedIn, read("structure", structure, StructureId::new)))
                .map(Listed::of);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> revoke(@AuthenticationPrincipal SignedIn signedIn, @PathVariable String id) {
        return book.revoke(signedIn, id);
    }

    private static <T> T read(String field, @Nullable String text, Function<String, T> reader) {
        try {
            return reader.apply(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw new Refusal(new CommonFailure.BadRequest(List.of(unreadable(field))));
        }
    }

    private static InputError unreadable(String field) {
        return InputError.atField(
                field,
                new LocalizedText("Identifiant absent ou mal formé.", "Missing or malformed identifier."),
                new LocalizedText("Reprenez celui que l’interface affiche.", "Use the one that the interface shows."));
    }
}
