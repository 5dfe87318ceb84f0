package fr.opp.dashboard.reading;

import fr.opp.contracts.identity.Filiere;
import fr.opp.contracts.identity.ReleaseId;
import fr.opp.contracts.identity.TableId;
import fr.opp.dashboard.directory.Structures;
import fr.opp.dashboard.release.Release;
import fr.opp.dashboard.release.Releases;
import fr.opp.dashboard.table.StoredTable;
import fr.opp.dashboard.table.TableView;
import fr.opp.kit.problem.CommonFailure;
import fr.opp.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The approved tables, as far as a reader may see them. What a reader may not see is not found. */
@Service
class Library {
    private final Releases releases;
    private final Structures structures;

    Library(Releases releases, Structures structures) {
        this.releases = releases;
        this.structures = structures;
    }

    /** Tables of one filière, or of all. */
    Flux<TableSummary> list(Reader reader, @Nullable Filiere filiere) {
        Flux<Release> found = filiere == null ? releases.all() : releases.of(filiere);
        return found.concatMapIterable(release -> release.tables().stream()
                .filter(table -> mayRead(reader, release, table))
                .map(table -> TableSummary.of(table, release))
                .toList());
    }

    Mono<TableView> open(Reader reader, ReleaseId id, TableId name) {
        return releases.find(id)
                .flatMap(release -> Mono.justOrEmpty(release.tables().stream()
                                .filter(table -> table.proposal().table().equals(name))
                                .filter(table -> mayRead(reader, release, table))
                                .findFirst())
                        .flatMap(table -> toView(release, table)))
                .switchIfEmpty(Mono.error(() -> new Refusal(new CommonFailure.NotFound())));
    }

    private static boolean mayRead(Reader reader, Release release, StoredTable table) {
        return reader.isAmong(release.audiencesOf(table), release.filiere());
    }

    private Mono<TableView> toView(Release release, StoredTable table) {
        return structures
                .synthetic(release.filiere())
                .map(synthetic -> new TableView.Showing(release.audiencesOf(table), release.approvedAt(), synthetic))
                .map(showing -> TableView.forReaders(table, showing));
    }
}
