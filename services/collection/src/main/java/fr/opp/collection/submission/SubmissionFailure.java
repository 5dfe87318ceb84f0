package fr.opp.collection.submission;

import fr.opp.contracts.identity.LocalizedText;
import fr.opp.formengine.Finding;
import fr.opp.formengine.Wording;
import fr.opp.kit.problem.Failure;
import fr.opp.kit.problem.InputError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Why a submission is refused. */
public sealed interface SubmissionFailure extends Failure {
    /** Its form finds something wrong: every question, each with its place. */
    record AnswersRefused(List<InputError> errors) implements SubmissionFailure {
        public AnswersRefused {
            errors = List.copyOf(errors);
        }

        static AnswersRefused of(List<Finding> findings) {
            return new AnswersRefused(
                    findings.stream().map(AnswersRefused::toError).toList());
        }

        @Override
        public String slug() {
            return "answers-refused";
        }

        @Override
        public Map<String, String> arguments() {
            return Map.of("count", String.valueOf(errors.size()));
        }

        private static InputError toError(Finding finding) {
            Map<String, Object> place = new LinkedHashMap<>();
            if (!finding.path().isEmpty()) {
                place.put("question", finding.path());
            }
            if (!finding.section().isEmpty()) {
                place.put("section", finding.section());
            }
            if (finding.label() != null) {
                place.put("label", finding.label().fr());
            }
            if (finding.line() > 0) {
                place.put("line", finding.line());
            }
            return new InputError(place, text(finding.message()), text(finding.remedy()));
        }

        private static LocalizedText text(Wording wording) {
            return new LocalizedText(wording.fr(), wording.en());
        }
    }
}
