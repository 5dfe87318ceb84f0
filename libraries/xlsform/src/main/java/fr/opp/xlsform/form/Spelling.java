package fr.opp.xlsform.form;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the right spelling nearest to a wrong one. */
final class Spelling {
    private Spelling() {}

    /** The nearest candidate at no more than a third of the word's length. */
    static Optional<String> nearest(String wrong, Collection<String> candidates) {
        int most = Math.max(1, wrong.length() / 3);
        return candidates.stream()
                .filter(candidate -> distance(wrong, candidate) <= most)
                .min(Comparator.comparingInt(candidate -> distance(wrong, candidate)));
    }

    /** Levenshtein distance, case aside. */
    private static int distance(String first, String second) {
        String a = first.toLowerCase(Locale.ROOT);
        String b = second.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int swap = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(swap, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
