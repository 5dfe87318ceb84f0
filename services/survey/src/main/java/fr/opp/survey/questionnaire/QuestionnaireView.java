package fr.opp.survey.questionnaire;

import fr.opp.contracts.edition.TableSpec;
import fr.opp.contracts.identity.Filiere;
import fr.opp.contracts.identity.LocalizedText;
import fr.opp.kit.problem.InputError;
import java.time.Instant;
import java.util.List;

/** A questionnaire as the interface shows it; lists leave out what only its own page needs. */
public record QuestionnaireView(
        String id,
        Filiere filiere,
        LocalizedText title,
        String name,
        Instant importedAt,
        int questions,
        List<SectionView> sections,
        List<TableSpec> tables,
        List<WarningView> warnings,
        List<String> languages) {

    /** A section with its number of questions. */
    public record SectionView(String code, LocalizedText label, int questions) {}

    /** A warning in the reader's language. */
    public record WarningView(java.util.Map<String, Object> place, String message, String remedy) {
        static WarningView of(InputError warning, String language) {
            LocalizedText remedy = warning.remedy();
            return new WarningView(
                    warning.place(), warning.message().in(language), remedy == null ? "" : remedy.in(language));
        }
    }

    /** Everything, for its own page. */
    public static QuestionnaireView whole(Questionnaire questionnaire, String language) {
        Compiled compiled = questionnaire.compiled();
        return new QuestionnaireView(
                questionnaire.id(),
                questionnaire.filiere(),
                compiled.title(),
                questionnaire.name(),
                questionnaire.importedAt(),
                compiled.questions(),
                sections(compiled),
                compiled.tables(),
                compiled.warnings().stream()
                        .map(w -> WarningView.of(w, language))
                        .toList(),
                compiled.languages());
    }

    static QuestionnaireView brief(Questionnaire questionnaire) {
        Compiled compiled = questionnaire.compiled();
        return new QuestionnaireView(
                questionnaire.id(),
                questionnaire.filiere(),
                compiled.title(),
                questionnaire.name(),
                questionnaire.importedAt(),
                compiled.questions(),
                List.of(),
                List.of(),
                List.of(),
                compiled.languages());
    }

    private static List<SectionView> sections(Compiled compiled) {
        return compiled.sections().stream()
                .map(section -> new SectionView(
                        section.code(),
                        section.label(),
                        compiled.questionsBySection().getOrDefault(section.code(), 0)))
                .toList();
    }
}
