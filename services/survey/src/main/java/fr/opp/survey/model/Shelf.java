package fr.opp.survey.model;

import fr.opp.contracts.identity.Filiere;
import fr.opp.kit.problem.CommonFailure;
import fr.opp.kit.problem.Refusal;
import fr.opp.questionnaires.Models;
import fr.opp.survey.questionnaire.Compiled;
import fr.opp.survey.questionnaire.WorkbookCompiler;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The workbooks that come with OPP, compiled when they are first looked at. */
@Service
class Shelf {
    private final WorkbookCompiler compiler;
    private final Map<String, Model> known = new ConcurrentHashMap<>();

    Shelf(WorkbookCompiler compiler) {
        this.compiler = compiler;
    }

    Flux<Model> all() {
        return Flux.fromIterable(Models.all())
                .concatMap(model -> Mono.fromCallable(
                                () -> known.computeIfAbsent(model.code(), code -> describe(model)))
                        .subscribeOn(Schedulers.boundedElastic()));
    }

    /** The workbook's bytes, or a refusal when there is no such model. */
    Mono<byte[]> workbook(String code) {
        return Mono.fromCallable(() -> Models.workbook(require(code))).subscribeOn(Schedulers.boundedElastic());
    }

    static String fileName(String code) {
        return code + ".xlsx";
    }

    private Model describe(fr.opp.questionnaires.Model model) {
        Compiled compiled = compiler.compile(model.fileName(), Models.workbook(model));
        return new Model(
                model.code(),
                new Filiere(model.code()),
                compiled.title(),
                compiled.questions(),
                compiled.sections().size());
    }

    private static fr.opp.questionnaires.Model require(String code) {
        return Models.find(code).orElseThrow(() -> new Refusal(new CommonFailure.NotFound()));
    }
}
