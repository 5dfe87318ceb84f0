package fr.opp.aggregation.release;

import fr.opp.aggregation.block.DirectoryEntry;
import fr.opp.aggregation.plan.Plan;
import fr.opp.aggregation.plan.UnitReader;
import fr.opp.contracts.edition.CodeSpec;
import fr.opp.contracts.edition.VariableSpec;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * What everyone knows of the filière: which structures there are, where and of which type. It gives the denominators, and
 * the cells that everyone knows to be empty.
 */
final class DirectoryView {
    private static final String TYPE = "type_structure";
    private static final Set<String> REASONS = Set.of(UnitReader.NOT_APPLICABLE, UnitReader.NOT_STATED);

    private final List<DirectoryEntry> entries;
    private final Map<String, Function<DirectoryEntry, String>> readers = new HashMap<>();

    DirectoryView(List<DirectoryEntry> entries, Plan plan) {
        this.entries = entries;
        Map<String, String> groups = typeGroups(plan);
        readers.put("departement", DirectoryEntry::departement);
        readers.put("epci", DirectoryEntry::epci);
        readers.put("commune", DirectoryEntry::commune);
        readers.put(TYPE, entry -> Objects.requireNonNullElse(entry.type(), ""));
        readers.put("type_groupe", entry -> groups.getOrDefault(Objects.requireNonNullElse(entry.type(), ""), ""));
    }

    private static Map<String, String> typeGroups(Plan plan) {
        Map<String, String> groups = new HashMap<>();
        for (CodeSpec type : plan.variable(TYPE).map(VariableSpec::codes).orElse(List.of())) {
            String parent = type.parent();
            if (parent != null) {
                groups.put(type.code(), parent);
            }
        }
        return groups;
    }

    /** Legal units of the filière. */
    int units() {
        return (int) entries.stream().map(DirectoryEntry::unit).distinct().count();
    }

    /** Codes under which the directory has structures. */
    Set<String> codes(String dimension) {
        Function<DirectoryEntry, String> reader = readers.get(dimension);
        Set<String> codes = new HashSet<>();
        if (reader != null) {
            entries.forEach(entry -> codes.add(reader.apply(entry)));
        }
        codes.remove("");
        return codes;
    }

    /**
     * Whether everyone knows that no structure is there. Where the directory is empty or silent, about a dimension
     * or about a structure's type, nobody knows.
     */
    boolean knowsToBeEmpty(Map<String, String> codes) {
        return !entries.isEmpty()
                && codes.keySet().stream().anyMatch(readers::containsKey)
                && codes.values().stream().noneMatch(REASONS::contains)
                && entries.stream().noneMatch(entry -> mayBeIn(entry, codes));
    }

    private boolean mayBeIn(DirectoryEntry entry, Map<String, String> codes) {
        return codes.entrySet().stream().allMatch(code -> {
            Function<DirectoryEntry, String> reader = readers.get(code.getKey());
            String known = reader == null ? "" : reader.apply(entry);
            return known.isEmpty() || known.equals(code.getValue());
        });
    }
}
