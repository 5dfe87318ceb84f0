package fr.opp.survey.questionnaire;

import fr.opp.contracts.edition.Media;
import fr.opp.contracts.identity.LocalizedText;
import fr.opp.contracts.policy.Audience;
import fr.opp.contracts.policy.Permission;
import fr.opp.contracts.policy.UsagePolicy;
import fr.opp.kit.problem.InputError;
import fr.opp.xlsform.Compilation;
import fr.opp.xlsform.finding.Bilingual;
import fr.opp.xlsform.finding.Finding;
import fr.opp.xlsform.finding.Place;
import fr.opp.xlsform.form.Form;
import fr.opp.xlsform.observation.Observation;
import fr.opp.xlsform.observation.Section;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** From the compiler's own values to ours. */
final class FormMapping {
    /** Column of the settings sheet; XLSForm itself knows a title in one language. */
    private static final String TITLE_EN = "opp_title_en";

    private FormMapping() {}

    static Compiled toCompiled(Compilation.Compiled compiled, List<Media> media) {
        Form form = compiled.form();
        Observation observation = compiled.observation();
        return new Compiled(
                new LocalizedText(form.title(), form.settings().getOrDefault(TITLE_EN, form.title())),
                form.id(),
                form.version(),
                compiled.xform(),
                media,
                form.languages(),
                observation.sections().stream().map(FormMapping::toSection).toList(),
                questionsBySection(observation),
                observation.variables().stream()
                        .map(ObservationMapping::toVariable)
                        .toList(),
                observation.dimensions().stream()
                        .map(ObservationMapping::toDimension)
                        .toList(),
                observation.tables().stream().map(ObservationMapping::toTable).toList(),
                compiled.findings().stream().map(FormMapping::toInputError).toList(),
                defaultPolicy(observation.sections()));
    }

    static InputError toInputError(Finding finding) {
        return new InputError(toPlace(finding.place()), toText(finding.message()), toText(finding.remedy()));
    }

    static LocalizedText toText(Bilingual text) {
        return new LocalizedText(text.fr(), text.en());
    }

    private static fr.opp.contracts.edition.Section toSection(Section section) {
        return new fr.opp.contracts.edition.Section(section.code(), toText(section.label()));
    }

    private static Map<String, Integer> questionsBySection(Observation observation) {
        Map<String, Integer> questions = new LinkedHashMap<>();
        observation.sections().forEach(section -> questions.put(section.code(), section.questions()));
        return questions;
    }

    /** What the workbook proposes for each section; the network that runs the observation is always among them. */
    private static UsagePolicy defaultPolicy(List<Section> sections) {
        return new UsagePolicy(sections.stream()
                .flatMap(section -> audiencesOf(section).map(audience -> Permission.yes(section.code(), audience)))
                .toList());
    }

    private static Stream<Audience> audiencesOf(Section section) {
        Set<Audience> audiences = new TreeSet<>(Set.of(Audience.NETWORK));
        section.audiences().forEach(code -> audiences.add(Audience.of(code)));
        return audiences.stream();
    }

    static Map<String, Object> toPlace(Place place) {
        Map<String, Object> named = new HashMap<>();
        putIfKnown(named, "sheet", place.sheet());
        putIfKnown(named, "row", place.row());
        putIfKnown(named, "column", place.column());
        return named;
    }

    private static void putIfKnown(
            Map<String, Object> named, String name, @org.jspecify.annotations.Nullable Object value) {
        if (value != null) {
            named.put(name, value);
        }
    }
}
