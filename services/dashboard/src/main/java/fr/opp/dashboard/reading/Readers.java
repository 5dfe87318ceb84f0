package fr.opp.dashboard.reading;

import fr.opp.contracts.membership.Role;
import fr.opp.dashboard.directory.Structures;
import fr.opp.kit.identity.Caller;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Finds out what a caller may read. */
@Service
public class Readers {
    private final Structures structures;

    Readers(Structures structures) {
        this.structures = structures;
    }

    public Mono<Reader> of(Caller caller) {
        return structures.filieresOf(caller.scopes(Role.CONTRIBUTOR)).map(filieres -> new Reader(caller, filieres));
    }
}
