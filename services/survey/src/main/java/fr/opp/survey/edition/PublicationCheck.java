package fr.opp.survey.edition;

import fr.opp.contracts.identity.LocalizedText;
import fr.opp.kit.problem.CommonFailure;
import fr.opp.kit.problem.InputError;
import fr.opp.kit.problem.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A publication with everything it needs. */
record PublicationCheck(String questionnaire, int year, LocalDate opens, LocalDate closes) {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /** @throws Refusal naming every field at fault */
    static PublicationCheck of(Publication publication) {
        List<InputError> errors = new ArrayList<>();
        require(publication.questionnaire() != null, "questionnaire", errors);
        Integer year = publication.year();
        require(year != null && year >= FIRST_YEAR && year <= LAST_YEAR, "year", errors);
        LocalDate opens = publication.opens();
        LocalDate closes = publication.closes();
        require(opens != null, "opens", errors);
        require(closes != null, "closes", errors);
        if (opens != null && closes != null && closes.isBefore(opens)) {
            errors.add(InputError.atField(
                    "closes",
                    new LocalizedText("La clôture précède l’ouverture.", "The closing is before the opening."),
                    new LocalizedText(
                            "Donnez une date de clôture postérieure à l’ouverture.",
                            "Give a closing date after the opening.")));
        }
        if (!errors.isEmpty()) {
            throw new Refusal(new CommonFailure.BadRequest(errors));
        }
        return new PublicationCheck(
                Objects.requireNonNull(publication.questionnaire()),
                Objects.requireNonNull(year),
                Objects.requireNonNull(opens),
                Objects.requireNonNull(closes));
    }

    private static void require(boolean given, String field, List<InputError> errors) {
        if (!given) {
            errors.add(InputError.atField(
                    field,
                    new LocalizedText("Ce champ est nécessaire.", "This field is needed."),
                    new LocalizedText("Remplissez-le, puis publiez.", "Fill it in, then publish.")));
        }
    }
}
