package fr.opp.contracts.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** SIRET of an establishment: 14 digits with a valid Luhn key. Source: INSEE, Sirene. */
public record Siret(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[0-9]{14}");

    @JsonCreator
    public Siret {
        Identifiers.require(FORM, value, "Siret", "73282932000074");
        if (luhn(value) % 10 != 0) {
            throw new IllegalArgumentException("Siret has a wrong key: one of its 14 digits is mistyped");
        }
    }

    /** The legal unit: the first 9 digits. */
    public String siren() {
        return value.substring(0, 9);
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum;
    }

    @Override
    public String toString() {
        return value;
    }
}
