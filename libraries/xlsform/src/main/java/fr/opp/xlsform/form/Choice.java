package fr.opp.xlsform.form;

import java.util.Map;

/**
 * A choice of a list.
 *
 * @param extras its other columns, which filters and calculations may read
 */
public record Choice(String name, Localized label, Map<String, Localized> media, Map<String, String> extras) {
    public Choice {
        media = Ordered.copy(media);
        extras = Ordered.copy(extras);
    }
}
