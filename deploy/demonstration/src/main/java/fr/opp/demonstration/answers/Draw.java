package fr.opp.demonstration.answers;

import fr.opp.demonstration.structures.FictionalStructure;
import fr.opp.demonstration.structures.Kind;
import java.util.Arrays;

/**
 * Everything that the drawing of one contribution shares between its sections.
 *
 * @param sector the questionnaire's sector, as a code of XLSForm ({@code musiques_actuelles})
 * @param income total income in euros, as rounded in the accounts
 */
record Draw(
        FictionalStructure structure,
        String sector,
        Parameters parameters,
        Latent latent,
        Chance chance,
        Sheet sheet,
        double income) {
    boolean is(Kind... kinds) {
        return Arrays.asList(kinds).contains(structure.kind());
    }

    boolean in(String code) {
        return sector.equals(code);
    }

    boolean does(String activity) {
        return sheet.ticked("activites", activity);
    }

    /** Whether the questions on one's own performances are open. */
    boolean plays() {
        return does("creation") || does("cession");
    }

    /** Whether the questions on hosted performances are open. */
    boolean hosts() {
        return does("programmation") || does("festival");
    }

    long number(String variable) {
        return Math.round(sheet.number(variable));
    }

    long performances() {
        return number("rep_propres") + number("rep_accueillies");
    }

    void share(String variable, double share, long of) {
        sheet.put(variable, Math.round(Math.clamp(share, 0, 1) * of));
    }
}
