package fr.opp.survey.questionnaire;

import fr.opp.contracts.edition.Media;
import fr.opp.kit.problem.InputError;
import fr.opp.kit.problem.Refusal;
import fr.opp.xlsform.Compilation;
import fr.opp.xlsform.XlsFormCompiler;
import fr.opp.xlsform.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Compiles a workbook to what questionnaires and editions are made of. It takes a while: call it off the event loop. */
@Component
public class WorkbookCompiler {
    private final MediaShelf shelf;

    WorkbookCompiler(MediaShelf shelf) {
        this.shelf = shelf;
    }

    /** @throws Refusal naming every error by sheet, row and column */
    public Compiled compile(String fileName, byte[] workbook) {
        return withMedia(read(fileName, workbook));
    }

    /**
     * Compiles a workbook that somebody brings, and tries the form on the engine that will judge its answers: once published,
     * an edition whose form cannot be evaluated would take none.
     *
     * @throws Refusal naming every error by sheet, row and column
     */
    public Compiled compileAndTry(String fileName, byte[] workbook) {
        Compilation.Compiled read = read(fileName, workbook);
        Compiled made = withMedia(read);
        Trial.of(read.form(), made).ifPresent(error -> {
            throw refusal(List.of(error));
        });
        return made;
    }

    private static Compilation.Compiled read(String fileName, byte[] workbook) {
        return switch (XlsFormCompiler.compile(fileName, workbook)) {
            case Compilation.Refused refused -> throw refusal(errorsOf(refused.findings()));
            case Compilation.Compiled compiled -> compiled;
        };
    }

    private Compiled withMedia(Compilation.Compiled compiled) {
        List<Media> media = new ArrayList<>();
        List<InputError> missing = new ArrayList<>();
        for (String name : MediaShelf.namesIn(compiled.form())) {
            shelf.find(name).ifPresentOrElse(media::add, () -> missing.add(MediaShelf.missing(name)));
        }
        if (!missing.isEmpty()) {
            throw refusal(missing);
        }
        return FormMapping.toCompiled(compiled, media);
    }

    private static List<InputError> errorsOf(List<Finding> findings) {
        return findings.stream()
                .filter(Finding::stops)
                .map(FormMapping::toInputError)
                .toList();
    }

    private static Refusal refusal(List<InputError> errors) {
        return new Refusal(new QuestionnaireFailure.WorkbookRefused(errors));
    }
}
