package fr.opp.dashboard.release;

import fr.opp.contracts.identity.Filiere;
import fr.opp.contracts.identity.ReleaseId;
import fr.opp.dashboard.table.StoredTable;
import fr.opp.dashboard.table.Tables;
import java.util.List;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Releases with the decision in force. */
@Service
public class Releases {
    private final Tables tables;
    private final Decisions decisions;

    Releases(Tables tables, Decisions decisions) {
        this.tables = tables;
        this.decisions = decisions;
    }

    public Mono<Release> find(ReleaseId id) {
        return tables.of(id).collectList().filter(found -> !found.isEmpty()).flatMap(found -> withDecision(id, found));
    }

    public Flux<Release> of(Filiere filiere) {
        return grouped(tables.of(filiere));
    }

    public Flux<Release> all() {
        return grouped(tables.all());
    }

    private Flux<Release> grouped(Flux<StoredTable> sorted) {
        return sorted.bufferUntilChanged(table -> table.proposal().release())
                .concatMap(found -> withDecision(found.getFirst().proposal().release(), found));
    }

    private Mono<Release> withDecision(ReleaseId id, List<StoredTable> found) {
        return decisions
                .find(id)
                .map(decision -> new Release(found, decision))
                .defaultIfEmpty(new Release(found, null));
    }
}
