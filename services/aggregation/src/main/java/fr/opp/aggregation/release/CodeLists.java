package fr.opp.aggregation.release;

import fr.opp.aggregation.plan.Plan;
import fr.opp.aggregation.plan.UnitReader;
import fr.opp.contracts.edition.CodeSpec;
import fr.opp.contracts.edition.DimensionSpec;
import fr.opp.contracts.identity.LocalizedText;
import fr.opp.contracts.release.Axis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The codes of each dimension, the same in every table of a release: those of the plan in its order, or those that occur
 * where the plan names none; then the two that say why there is no code, where they occur.
 */
final class CodeLists {
    private static final CodeSpec NOT_APPLICABLE =
            new CodeSpec(UnitReader.NOT_APPLICABLE, new LocalizedText("Sans objet", "Not applicable"), null);
    private static final CodeSpec NOT_STATED =
            new CodeSpec(UnitReader.NOT_STATED, new LocalizedText("Non précisé", "Not stated"), null);

    private final Map<String, Axis> axes = new LinkedHashMap<>();

    CodeLists(Snapshot snapshot, DirectoryView directory) {
        for (String dimension : snapshot.layout().dimensions()) {
            Set<String> occurring = new TreeSet<>();
            snapshot.units().forEach(unit -> occurring.addAll(unit.codes().getOrDefault(dimension, List.of())));
            axes.put(dimension, axis(dimension, snapshot.layout().plan(), occurring, directory));
        }
    }

    private static Axis axis(String dimension, Plan plan, Set<String> occurring, DirectoryView directory) {
        LocalizedText label =
                plan.dimension(dimension).map(DimensionSpec::label).orElse(LocalizedText.of(dimension));
        List<CodeSpec> codes = new ArrayList<>(
                plan.dimension(dimension).map(DimensionSpec::codes).orElse(List.of()));
        if (codes.isEmpty()) {
            Set<String> found = new TreeSet<>(occurring);
            found.addAll(directory.codes(dimension));
            found.removeAll(Set.of(UnitReader.NOT_APPLICABLE, UnitReader.NOT_STATED));
            found.forEach(code -> codes.add(new CodeSpec(code, LocalizedText.of(code), null)));
        }
        List.of(NOT_APPLICABLE, NOT_STATED).stream()
                .filter(spec -> occurring.contains(spec.code()))
                .forEach(codes::add);
        return new Axis(dimension, label, codes);
    }

    Axis axis(String dimension) {
        Axis axis = axes.get(dimension);
        if (axis == null) {
            throw new IllegalArgumentException("no table has dimension " + dimension);
        }
        return axis;
    }

    List<String> codes(String dimension) {
        return axis(dimension).codes().stream().map(CodeSpec::code).toList();
    }
}
