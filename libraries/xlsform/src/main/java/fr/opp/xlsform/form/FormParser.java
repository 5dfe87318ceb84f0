package fr.opp.xlsform.form;

import fr.opp.xlsform.finding.Findings;
import fr.opp.xlsform.finding.Place;
import fr.opp.xlsform.workbook.Sheet;
import fr.opp.xlsform.workbook.Workbook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a workbook as a form. */
public final class FormParser {
    private static final String SURVEY = "survey";
    private static final String DEFAULT = "default";

    private final Workbook workbook;
    private final Findings findings;

    private FormParser(Workbook workbook, Findings findings) {
        this.workbook = workbook;
        this.findings = findings;
    }

    /**
     * Reads the form; when {@code findings} then holds an error, what comes back is incomplete and only good for
     * further checks.
     */
    public static Optional<Form> parse(Workbook workbook, Findings findings) {
        return new FormParser(workbook, findings).parse();
    }

    private Optional<Form> parse() {
        @Nullable Sheet survey = workbook.sheet(SURVEY).orElse(null);
        if (survey == null || survey.headers().isEmpty()) {
            findings.add(Mistakes.noSheet(SURVEY));
            return Optional.empty();
        }
        Map<String, String> settings = settings();
        String language = settings.getOrDefault("default_language", DEFAULT);
        FieldReader.Whitespace whitespace = YesNo.isYes(settings.getOrDefault("clean_text_values", "yes"))
                ? FieldReader.Whitespace.COLLAPSE
                : FieldReader.Whitespace.KEEP;
        List<Fields> rows = FieldReader.read(survey, Headers.ofSurvey(), whitespace, findings);
        if (rows.stream().allMatch(row -> row.get("type").isEmpty())) {
            findings.add(Mistakes.noColumn(Place.sheet(SURVEY).column("type")));
        }
        return Optional.of(form(rows, settings, language));
    }

    private Form form(List<Fields> rows, Map<String, String> settings, String language) {
        ChoiceLists lists = choices(language, settings.getOrDefault("allow_choice_duplicates", ""));
        QuestionReader questions = new QuestionReader(lists, findings);
        String rootName = settings.getOrDefault("name", "data");
        SurveyParser parser = new SurveyParser(rootName, new CoreReader(language), questions, findings);
        Group root = parser.parse(rows, Metadata.of(rootName, settings));
        new ReferenceCheck(root, findings).check(rows);
        String id = settings.getOrDefault("id_string", workbook.name());
        return new Form(
                id,
                settings.getOrDefault("title", id),
                settings.getOrDefault("version", ""),
                language,
                settings,
                root,
                lists.toMap());
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        workbook.sheet("settings")
                .ifPresent(sheet ->
                        FieldReader.read(sheet, Headers.ofSettings(), FieldReader.Whitespace.KEEP, findings).stream()
                                .limit(1)
                                .forEach(row -> row.cells()
                                        .forEach((tokens, value) -> settings.put(String.join("::", tokens), value))));
        return settings;
    }

    private ChoiceLists choices(String language, String duplicates) {
        List<Fields> rows = workbook.sheet("choices")
                .map(sheet -> FieldReader.read(sheet, Headers.ofChoices(), FieldReader.Whitespace.KEEP, findings))
                .orElse(List.of());
        return new ChoiceReader(language, findings).read(rows, duplicates);
    }
}
