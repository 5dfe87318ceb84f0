package fr.opp.survey.questionnaire;

import fr.opp.contracts.identity.Filiere;
import fr.opp.kit.problem.CommonFailure;
import fr.opp.kit.problem.Refusal;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Imports workbooks and finds questionnaires. */
@Service
public class Questionnaires {
    private final QuestionnaireDocuments documents;
    private final WorkbookCompiler compiler;
    private final Clock clock;

    Questionnaires(QuestionnaireDocuments documents, WorkbookCompiler compiler, Clock clock) {
        this.documents = documents;
        this.compiler = compiler;
        this.clock = clock;
    }

    /**
     * Compiles and stores a workbook. Compiling reads a whole spreadsheet, so it runs on a bounded scheduler.
     *
     * @return the questionnaire, or a refusal that names every error by sheet, row and column
     */
    public Mono<Questionnaire> importWorkbook(Filiere filiere, String name, byte[] workbook) {
        return Mono.fromCallable(() -> compiler.compileAndTry(name, workbook))
                .subscribeOn(Schedulers.boundedElastic())
                .map(compiled -> toQuestionnaire(filiere, name, compiled))
                .flatMap(questionnaire -> documents.insert(questionnaire, workbook));
    }

    public Mono<Questionnaire> find(String id) {
        return documents.find(id).switchIfEmpty(Mono.error(() -> new Refusal(new CommonFailure.NotFound())));
    }

    Flux<Questionnaire> of(Filiere filiere) {
        return documents.of(filiere);
    }

    Mono<byte[]> workbook(Questionnaire questionnaire) {
        return documents.workbook(questionnaire.id());
    }

    private Questionnaire toQuestionnaire(Filiere filiere, String name, Compiled compiled) {
        return new Questionnaire(UUID.randomUUID().toString(), filiere, name, clock.instant(), compiled);
    }
}
