package fr.opp.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import fr.opp.xlsform.Compilation;
import fr.opp.xlsform.XlsFormCompiler;
import fr.opp.xlsform.observation.Dimension;
import fr.opp.xlsform.observation.Measure;
import fr.opp.xlsform.observation.Observation;
import fr.opp.xlsform.observation.Section;
import fr.opp.xlsform.observation.Table;
import fr.opp.xlsform.observation.Variable;
import fr.opp.xlsform.workbook.CsvTable;
import fr.opp.xlsform.workbook.Reading;
import fr.opp.xlsform.workbook.WorkbookReader;
import fr.opp.xlsform.workbook.WorkbookWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkbooksTest {
    private static final Set<String> NETWORK_ONLY = Set.of("budget", "emploi", "hsct", "ouverture");

    static Stream<Model> models() {
        return Models.all().stream();
    }

    @ParameterizedTest
    @MethodSource("models")
    void compilesWithoutAWarningInFrenchAndEnglish(Model model) {
        Compilation.Compiled compiled = compile(model);

        assertThat(compiled.findings()).isEmpty();
        assertThat(compiled.form().languages()).containsExactly("Français (fr)", "English (en)");
        assertThat(compiled.xform()).doesNotContain("<value>-</value>");
    }

    @ParameterizedTest
    @MethodSource("models")
    void asksEveryRowOfTheSource(Model model) throws Exception {
        Set<String> names = compile(model).form().questions().map(q -> q.name()).collect(Collectors.toSet());
        String list = model.code().replace('-', '_');
        List<List<String>> variables =
                CsvTable.rows(Files.readString(Path.of("src/main/questionnaires/variables.csv")));
        List<String> expected = variables.stream()
                .filter(row ->
                        row.getFirst().equals("tronc_commun") || row.getFirst().equals(list))
                .map(row -> row.get(3))
                .toList();

        assertThat(expected).hasSize(90);
        assertThat(names).containsAll(expected);
    }

    @ParameterizedTest
    @MethodSource("models")
    void givesSectionsTheirDefaultAudiences(Model model) {
        assertThat(compile(model).observation().sections())
                .hasSize(9)
                .allSatisfy(section -> assertThat(section.audiences().contains("coreps"))
                        .isNotEqualTo(NETWORK_ONLY.contains(section.code())));
    }

    @ParameterizedTest
    @MethodSource("models")
    void plansTablesThatTheDefaultPolicyPermits(Model model) {
        Observation observation = compile(model).observation();
        Map<String, Set<String>> audiences =
                observation.sections().stream().collect(Collectors.toMap(Section::code, Section::audiences));
        Map<String, String> sections =
                observation.variables().stream().collect(Collectors.toMap(Variable::code, Variable::section));

        assertThat(observation.tables())
                .hasSizeBetween(6, 10)
                .allSatisfy(table -> uses(table)
                        .forEach(variable -> assertThat(audiences.get(sections.get(variable)))
                                .as("%s in %s", variable, table.id())
                                .containsAll(table.audiences())));
        assertThat(observation.tables())
                .filteredOn(table -> table.chart().equals("map"))
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(observation.tables()).anyMatch(table -> table.dimensions().contains("epci"));
        assertThat(observation.tables()).anyMatch(table -> table.dimensions().size() == 2);
    }

    @ParameterizedTest
    @MethodSource("models")
    void namesEveryValueOfItsDimensions(Model model) {
        Map<String, Dimension> dimensions = compile(model).observation().dimensions().stream()
                .collect(Collectors.toMap(Dimension::code, Function.identity()));

        assertThat(dimensions.values())
                .allSatisfy(dimension -> assertThat(dimension.codes()).isNotEmpty());
        assertThat(dimensions.get("departement").codes()).hasSize(13);
        assertThat(dimensions.get("epci").codes())
                .allSatisfy(code -> assertThat(code.parent())
                        .isIn(dimensions.get("departement").codes().stream()
                                .map(d -> d.code())
                                .toList()));
    }

    @ParameterizedTest
    @MethodSource("models")
    void survivesBeingWrittenAgain(Model model) {
        Reading.Read first = (Reading.Read) WorkbookReader.read(model.fileName(), Models.workbook(model));
        byte[] again = WorkbookWriter.write(first.workbook());
        Reading.Read second = (Reading.Read) WorkbookReader.read(model.fileName(), again);

        assertThat(second.workbook()).isEqualTo(first.workbook());
        assertThat(again).isEqualTo(Models.workbook(model));
    }

    private static Set<String> uses(Table table) {
        Set<String> uses = new HashSet<>(table.dimensions());
        table.measures().stream().map(Measure::variable).filter(v -> v != null).forEach(uses::add);
        return uses;
    }

    private static Compilation.Compiled compile(Model model) {
        return (Compilation.Compiled) XlsFormCompiler.compile(model.fileName(), Models.workbook(model));
    }
}
