package fr.opp.survey.questionnaire;

import fr.opp.contracts.edition.DimensionSpec;
import fr.opp.contracts.edition.Media;
import fr.opp.contracts.edition.Section;
import fr.opp.contracts.edition.TableSpec;
import fr.opp.contracts.edition.VariableSpec;
import fr.opp.contracts.identity.LocalizedText;
import fr.opp.contracts.policy.UsagePolicy;
import fr.opp.kit.problem.InputError;
import java.util.List;
import java.util.Map;

/**
 * What the compiler made of a workbook.
 *
 * @param xform the ODK XForm
 * @param media files that the form needs, found among those that come with OPP
 * @param questionsBySection number of questions people see, by code of the section
 * @param warnings what the network should look at, and may leave
 * @param defaultPolicy what the workbook proposes that contributors permit
 */
public record Compiled(
        LocalizedText title,
        String formId,
        String version,
        String xform,
        List<Media> media,
        List<String> languages,
        List<Section> sections,
        Map<String, Integer> questionsBySection,
        List<VariableSpec> variables,
        List<DimensionSpec> dimensions,
        List<TableSpec> tables,
        List<InputError> warnings,
        UsagePolicy defaultPolicy) {
    public Compiled {
        media = List.copyOf(media);
        languages = List.copyOf(languages);
        sections = List.copyOf(sections);
        questionsBySection = Map.copyOf(questionsBySection);
        variables = List.copyOf(variables);
        dimensions = List.copyOf(dimensions);
        tables = List.copyOf(tables);
        warnings = List.copyOf(warnings);
    }

    public int questions() {
        return questionsBySection.values().stream().mapToInt(Integer::intValue).sum();
    }
}
