package fr.opp.collection.openrosa;

import fr.opp.collection.edition.Editions;
import fr.opp.contracts.edition.Edition;
import fr.opp.contracts.edition.Media;
import fr.opp.kit.identity.Caller;
import fr.opp.kit.problem.CommonFailure;
import fr.opp.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What a client downloads: list, form, manifest, files. */
@RestController
@RequestMapping("/openrosa")
class OpenRosaController {
    private static final MediaType XML = MediaType.parseMediaType("text/xml;charset=UTF-8");

    private final Editions editions;

    OpenRosaController(Editions editions) {
        this.editions = editions;
    }

    @GetMapping("/formList")
    Mono<ResponseEntity<String>> formList(Caller caller, ServerHttpRequest request) {
        return Mono.fromSupplier(() -> xml(OpenRosaXml.formList(edition(caller), base(request))));
    }

    @GetMapping("/forms/{formId}")
    Mono<ResponseEntity<String>> form(@PathVariable String formId, Caller caller) {
        return Mono.fromSupplier(() -> xml(edition(caller, formId).form().xform()));
    }

    @GetMapping("/forms/{formId}/manifest")
    Mono<ResponseEntity<String>> manifest(@PathVariable String formId, Caller caller, ServerHttpRequest request) {
        return Mono.fromSupplier(() -> xml(OpenRosaXml.manifest(edition(caller, formId), base(request))));
    }

    @GetMapping("/forms/{formId}/media/{name}")
    Mono<ResponseEntity<byte[]>> media(@PathVariable String formId, @PathVariable String name, Caller caller) {
        return Mono.fromSupplier(() -> ResponseEntity.ok()
                .header("X-OpenRosa-Version", "1.0")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(file(edition(caller, formId), name).content()));
    }

    private Edition edition(Caller caller) {
        return editions.require(addressOf(caller).edition());
    }

    private Edition edition(Caller caller, String formId) {
        Edition edition = edition(caller);
        if (!edition.form().formId().equals(formId)) {
            throw new Refusal(new CommonFailure.NotFound());
        }
        return edition;
    }

    private static Media file(Edition edition, String name) {
        return edition.form().media().stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal(new CommonFailure.NotFound()));
    }

    static Caller.OpenRosaAddress addressOf(Caller caller) {
        Caller.@Nullable OpenRosaAddress address = caller.openRosa();
        if (address == null) {
            throw new Refusal(new CommonFailure.NotAllowed());
        }
        return address;
    }

    /** The portal says which public address the client used: the token is in it, and nowhere else here. */
    private static String base(ServerHttpRequest request) {
        String base = request.getHeaders().getFirst("X-OpenRosa-Base");
        return base == null ? "/openrosa" : base.replaceAll("/+$", "");
    }

    private static ResponseEntity<String> xml(String body) {
        return ResponseEntity.ok()
                .header("X-OpenRosa-Version", "1.0")
                .contentType(XML)
                .body(body);
    }
}
