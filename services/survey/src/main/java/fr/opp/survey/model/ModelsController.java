package fr.opp.survey.model;

import fr.opp.contracts.identity.Filiere;
import fr.opp.kit.identity.Caller;
import fr.opp.kit.problem.ProblemRenderer;
import fr.opp.survey.questionnaire.QuestionnaireView;
import fr.opp.survey.questionnaire.Questionnaires;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/survey/models")
class ModelsController {
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Shelf models;
    private final Questionnaires questionnaires;

    ModelsController(Shelf models, Questionnaires questionnaires) {
        this.models = models;
        this.questionnaires = questionnaires;
    }

    @GetMapping
    Flux<Model> list(Caller caller) {
        caller.require(caller.coordinatesAny());
        return models.all();
    }

    @PostMapping("/{code}/questionnaire")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<QuestionnaireView> start(Caller caller, @PathVariable String code, ServerWebExchange exchange) {
        Filiere filiere = new Filiere(code);
        caller.requireNetworkOf(filiere);
        return models.workbook(code)
                .flatMap(workbook -> questionnaires.importWorkbook(filiere, Shelf.fileName(code), workbook))
                .map(imported -> QuestionnaireView.whole(imported, ProblemRenderer.languageOf(exchange)));
    }

    @GetMapping("/{code}/workbook")
    Mono<ResponseEntity<byte[]>> workbook(Caller caller, @PathVariable String code) {
        caller.require(caller.coordinatesAny());
        return models.workbook(code)
                .map(bytes -> ResponseEntity.ok()
                        .contentType(XLSX)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"" + Shelf.fileName(code) + "\"")
                        .body(bytes));
    }
}
