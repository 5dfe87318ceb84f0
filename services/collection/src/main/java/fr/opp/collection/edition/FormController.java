package fr.opp.collection.edition;

import fr.opp.contracts.edition.Edition;
import fr.opp.contracts.edition.Media;
import fr.opp.contracts.identity.EditionId;
import fr.opp.kit.identity.Caller;
import fr.opp.kit.problem.CommonFailure;
import fr.opp.kit.problem.Refusal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The form of an edition and its files: public to everyone who answers or coordinates. */
@RestController
@RequestMapping("/api/collection/editions/{edition}")
class FormController {
    private final Editions editions;

    FormController(Editions editions) {
        this.editions = editions;
    }

    @GetMapping(value = "/form", produces = MediaType.APPLICATION_XML_VALUE)
    Mono<String> form(@PathVariable EditionId edition, Caller caller) {
        return Mono.fromSupplier(() -> readable(edition, caller).form().xform());
    }

    @GetMapping("/media/{name}")
    Mono<ResponseEntity<byte[]>> media(@PathVariable EditionId edition, @PathVariable String name, Caller caller) {
        return Mono.fromSupplier(() -> ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(file(readable(edition, caller), name).content()));
    }

    private Edition readable(EditionId id, Caller caller) {
        caller.require(caller.has(fr.opp.contracts.membership.Role.CONTRIBUTOR) || caller.coordinatesAny());
        return editions.require(id);
    }

    private static Media file(Edition edition, String name) {
        return edition.form().media().stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal(new CommonFailure.NotFound()));
    }
}
