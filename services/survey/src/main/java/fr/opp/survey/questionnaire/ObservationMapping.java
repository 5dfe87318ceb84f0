package fr.opp.survey.questionnaire;

import fr.opp.contracts.edition.Chart;
import fr.opp.contracts.edition.CodeSpec;
import fr.opp.contracts.edition.DimensionSpec;
import fr.opp.contracts.edition.MeasureSpec;
import fr.opp.contracts.edition.Sensitivity;
import fr.opp.contracts.edition.Statistic;
import fr.opp.contracts.edition.TableSpec;
import fr.opp.contracts.edition.ValueKind;
import fr.opp.contracts.edition.VariableSpec;
import fr.opp.contracts.identity.TableId;
import fr.opp.contracts.policy.Audience;
import fr.opp.xlsform.observation.Code;
import fr.opp.xlsform.observation.Dimension;
import fr.opp.xlsform.observation.Measure;
import fr.opp.xlsform.observation.Table;
import fr.opp.xlsform.observation.Variable;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Variables, dimensions and tables, from the compiler's own values to the contract. */
final class ObservationMapping {
    private ObservationMapping() {}

    static VariableSpec toVariable(Variable variable) {
        return new VariableSpec(
                variable.code(),
                variable.section(),
                variable.path(),
                ValueKind.valueOf(variable.kind().name()),
                FormMapping.toText(variable.label()),
                variable.unit(),
                Sensitivity.valueOf(variable.sensitivity().name()),
                variable.key(),
                toCodes(variable.codes()));
    }

    static DimensionSpec toDimension(Dimension dimension) {
        return new DimensionSpec(dimension.code(), FormMapping.toText(dimension.label()), toCodes(dimension.codes()));
    }

    static TableSpec toTable(Table table) {
        return new TableSpec(
                new TableId(table.id()),
                FormMapping.toText(table.title()),
                table.measures().stream().map(ObservationMapping::toMeasure).toList(),
                table.dimensions(),
                toAudiences(table),
                Chart.valueOf(table.chart().toUpperCase(Locale.ROOT)));
    }

    private static MeasureSpec toMeasure(Measure measure) {
        return new MeasureSpec(
                measure.id(),
                Statistic.valueOf(measure.statistic().name()),
                measure.variable(),
                FormMapping.toText(measure.label()));
    }

    private static Set<Audience> toAudiences(Table table) {
        return Stream.concat(
                        Stream.of(Audience.NETWORK), table.audiences().stream().map(Audience::of))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<CodeSpec> toCodes(List<Code> codes) {
        return codes.stream()
                .map(code -> new CodeSpec(code.code(), FormMapping.toText(code.label()), code.parent()))
                .toList();
    }
}
