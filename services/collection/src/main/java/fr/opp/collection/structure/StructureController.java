package fr.opp.collection.structure;

import fr.opp.contracts.identity.Filiere;
import fr.opp.contracts.identity.StructureId;
import fr.opp.kit.OppSettings;
import fr.opp.kit.identity.Caller;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The door of the directory. */
@RestController
@RequestMapping("/api/collection/structures")
class StructureController {
    private final Directory directory;
    private final Territory territory;
    private final List<Filiere> served;

    StructureController(Directory directory, Territory territory, OppSettings settings) {
        this.directory = directory;
        this.territory = territory;
        this.served = settings.filiereCodes();
    }

    @PostMapping
    Mono<ResponseEntity<Structure>> enter(@RequestBody Registration registration, Caller caller) {
        caller.require(caller.operates()
                || registration.requested().stream().anyMatch(caller::coordinates)
                || registration.requested().isEmpty() && caller.coordinatesAny());
        Structure structure = registration.checked(territory, served);
        return directory
                .find(structure.structure())
                .map(known -> ResponseEntity.ok(known))
                .switchIfEmpty(Mono.defer(() -> directory
                        .enter(structure)
                        .map(entered ->
                                ResponseEntity.status(HttpStatus.CREATED).body(entered))));
    }

    @GetMapping("/{structure}")
    Mono<Structure> read(@PathVariable StructureId structure, Caller caller) {
        return directory.require(structure).doOnNext(found -> caller.require(mayRead(caller, found)));
    }

    private static boolean mayRead(Caller caller, Structure structure) {
        return caller.answersFor(structure.structure())
                || structure.filieres().stream().anyMatch(caller::coordinates);
    }
}
