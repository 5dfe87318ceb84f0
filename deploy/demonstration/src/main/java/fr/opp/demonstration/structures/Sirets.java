package fr.opp.demonstration.structures;

import fr.opp.contracts.identity.Siret;

/**
 * Numbers for invented legal units and establishments: Luhn-valid at both lengths, and never those of a real one, since
 * no SIREN beginning with 000 has been attributed. They also prove that leading zeros survive.
 */
final class Sirets {
    private int lastUnit = 1000;

    /** A new legal unit, by its first establishment. */
    Siret next() {
        lastUnit += 7;
        return establishment(withKey("000%05d".formatted(lastUnit)), 1);
    }

    /** Another establishment of the same legal unit. */
    static Siret establishment(String siren, int rank) {
        return new Siret(withKey(siren + "%04d".formatted(rank)));
    }

    private static String withKey(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit * 2 : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return digits + (10 - sum % 10) % 10;
    }
}
