package fr.opp.survey.questionnaire;

import fr.opp.contracts.edition.Media;
import fr.opp.contracts.identity.Filiere;
import fr.opp.kit.identity.Caller;
import fr.opp.kit.problem.CommonFailure;
import fr.opp.kit.problem.ProblemRenderer;
import fr.opp.kit.problem.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/survey/questionnaires")
class QuestionnairesController {
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Questionnaires questionnaires;

    QuestionnairesController(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<QuestionnaireView> importWorkbook(
            Caller caller, @RequestParam Filiere filiere, @RequestBody byte[] workbook, ServerWebExchange exchange) {
        caller.requireNetworkOf(filiere);
        return questionnaires
                .importWorkbook(filiere, nameIn(exchange), workbook)
                .map(imported -> QuestionnaireView.whole(imported, ProblemRenderer.languageOf(exchange)));
    }

    @GetMapping
    Flux<QuestionnaireView> list(Caller caller, @RequestParam Filiere filiere) {
        caller.requireNetworkOf(filiere);
        return questionnaires.of(filiere).map(QuestionnaireView::brief);
    }

    @GetMapping("/{id}")
    Mono<QuestionnaireView> show(Caller caller, @PathVariable String id, ServerWebExchange exchange) {
        return findFor(caller, id).map(found -> QuestionnaireView.whole(found, ProblemRenderer.languageOf(exchange)));
    }

    @GetMapping("/{id}/form")
    Mono<ResponseEntity<String>> form(Caller caller, @PathVariable String id) {
        return findFor(caller, id)
                .map(found -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType("text/xml;charset=UTF-8"))
                        .body(found.compiled().xform()));
    }

    @GetMapping("/{id}/media/{name}")
    Mono<ResponseEntity<byte[]>> media(Caller caller, @PathVariable String id, @PathVariable String name) {
        return findFor(caller, id)
                .map(found -> mediaNamed(found, name))
                .map(media -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                        .body(media.content()));
    }

    @GetMapping("/{id}/workbook")
    Mono<ResponseEntity<byte[]>> workbook(Caller caller, @PathVariable String id) {
        return findFor(caller, id)
                .flatMap(questionnaires::workbook)
                .map(bytes -> ResponseEntity.ok()
                        .contentType(XLSX)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"questionnaire.xlsx\"")
                        .body(bytes));
    }

    private Mono<Questionnaire> findFor(Caller caller, String id) {
        return questionnaires.find(id).doOnNext(found -> caller.requireNetworkOf(found.filiere()));
    }

    private static String nameIn(ServerWebExchange exchange) {
        String name = exchange.getRequest().getQueryParams().getFirst("name");
        return name == null ? "questionnaire.xlsx" : name;
    }

    private static Media mediaNamed(Questionnaire questionnaire, String name) {
        return questionnaire.compiled().media().stream()
                .filter(media -> media.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal(new CommonFailure.NotFound()));
    }
}
