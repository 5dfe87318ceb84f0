package fr.opp.xlsform.form;

import fr.opp.xlsform.finding.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a sheet by the tokens of its headers; blank cells are absent.
 *
 * @param place the row
 * @param cells values by tokens
 * @param headers headers as written, by tokens
 */
record Fields(Place place, Map<List<String>, String> cells, Map<List<String>, String> headers) {
    Optional<String> get(String... tokens) {
        return Optional.ofNullable(cells.get(List.of(tokens)));
    }

    String text(String... tokens) {
        return get(tokens).orElse("");
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    /** Where the column of these tokens is in this row. */
    Place at(String... tokens) {
        List<String> wanted = List.of(tokens);
        return place.column(headers.getOrDefault(wanted, String.join("::", wanted)));
    }

    /** The texts under these tokens by language, {@code ""} for the column without language. */
    Map<String, String> languages(String... tokens) {
        Map<String, String> texts = new LinkedHashMap<>();
        List<String> start = List.of(tokens);
        cells.forEach((key, value) -> {
            if (key.equals(start)) {
                texts.put("", value);
            } else if (key.size() == start.size() + 1
                    && key.subList(0, start.size()).equals(start)) {
                texts.put(key.getLast(), value);
            }
        });
        return texts;
    }

    /** Second tokens under a first one, for instance every attribute of {@code bind}. */
    List<String> below(String first) {
        return cells.keySet().stream()
                .filter(key -> key.size() > 1 && key.getFirst().equals(first))
                .map(key -> key.get(1))
                .distinct()
                .toList();
    }
}
