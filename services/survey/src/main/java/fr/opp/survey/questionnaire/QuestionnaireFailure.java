package fr.opp.survey.questionnaire;

import fr.opp.kit.problem.Failure;
import fr.opp.kit.problem.InputError;
import java.util.List;
import java.util.Map;

/** What can be wrong with a questionnaire. */
sealed interface QuestionnaireFailure extends Failure {
    /** The workbook has errors, all of them named; nothing is stored. */
    record WorkbookRefused(List<InputError> errors) implements QuestionnaireFailure {
        public WorkbookRefused {
            errors = List.copyOf(errors);
        }

        @Override
        public String slug() {
            return "workbook-refused";
        }

        @Override
        public Map<String, String> arguments() {
            return Map.of("count", String.valueOf(errors.size()));
        }
    }
}
