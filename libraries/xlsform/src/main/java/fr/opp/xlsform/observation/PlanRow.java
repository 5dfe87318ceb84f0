package fr.opp.xlsform.observation;

import fr.opp.xlsform.finding.Bilingual;
import fr.opp.xlsform.finding.Place;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A row of the table plan.
 *
 * @param cells by header in lower case
 */
record PlanRow(Place place, Map<String, String> cells) {
    String text(String column) {
        return cells.getOrDefault(column, "").strip();
    }

    Place at(String column) {
        return place.column(column);
    }

    /** The text of a column in both languages: {@code title::Français (fr)} and {@code title::English (en)}. */
    Bilingual bilingual(String column) {
        String fr = ending(column, "(fr)");
        String en = ending(column, "(en)");
        String plain = text(column);
        String french = fr.isEmpty() ? plain : fr;
        return new Bilingual(french, en.isEmpty() ? french : en);
    }

    List<String> words(String column) {
        return List.copyOf(Words.of(text(column)));
    }

    private String ending(String column, String language) {
        return cells.entrySet().stream()
                .filter(cell -> cell.getKey().startsWith(column.toLowerCase(Locale.ROOT) + "::"))
                .filter(cell -> cell.getKey().endsWith(language))
                .map(cell -> cell.getValue().strip())
                .findFirst()
                .orElse("");
    }
}
