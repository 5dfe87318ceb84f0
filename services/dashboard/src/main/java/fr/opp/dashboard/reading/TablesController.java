package fr.opp.dashboard.reading;

import fr.opp.contracts.identity.Filiere;
import fr.opp.contracts.identity.ReleaseId;
import fr.opp.contracts.identity.TableId;
import fr.opp.dashboard.table.TableView;
import fr.opp.kit.identity.Caller;
import fr.opp.kit.problem.ProblemRenderer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/dashboard/tables")
class TablesController {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Library library;
    private final Readers readers;

    TablesController(Library library, Readers readers) {
        this.library = library;
        this.readers = readers;
    }

    @GetMapping
    Flux<TableSummary> list(Caller caller, @RequestParam(required = false) @Nullable Filiere filiere) {
        return readers.of(caller).flatMapMany(reader -> library.list(reader, filiere));
    }

    @GetMapping("/{release}/{table:[A-Za-z0-9_-]+}")
    Mono<TableView> open(Caller caller, @PathVariable ReleaseId release, @PathVariable TableId table) {
        return readers.of(caller).flatMap(reader -> library.open(reader, release, table));
    }

    @GetMapping("/{release}/{table:[A-Za-z0-9_-]+}.csv")
    Mono<ResponseEntity<byte[]>> download(
            Caller caller, @PathVariable ReleaseId release, @PathVariable TableId table, ServerWebExchange exchange) {
        String language = ProblemRenderer.languageOf(exchange);
        return readers.of(caller)
                .flatMap(reader -> library.open(reader, release, table))
                .map(view -> attachment(view, new TableCsv(view, language).bytes()));
    }

    private static ResponseEntity<byte[]> attachment(TableView view, byte[] body) {
        String name = view.edition() + "-" + view.table() + ".csv";
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(body);
    }
}
