package fr.opp.survey.edition;

import fr.opp.contracts.edition.Edition;
import fr.opp.contracts.edition.FormDefinition;
import fr.opp.contracts.edition.ProtectionRules;
import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.identity.Filiere;
import fr.opp.survey.questionnaire.Compiled;
import fr.opp.survey.questionnaire.Questionnaire;
import java.time.Instant;

/** Makes an edition of a questionnaire. */
final class EditionMaker {
    private EditionMaker() {}

    static EditionId idOf(Filiere filiere, int year) {
        return new EditionId(filiere.value() + "-" + year);
    }

    static Edition make(Questionnaire questionnaire, PublicationCheck publication, Instant now) {
        Compiled compiled = questionnaire.compiled();
        return new Edition(
                idOf(questionnaire.filiere(), publication.year()),
                questionnaire.filiere(),
                publication.year(),
                compiled.title(),
                publication.opens(),
                publication.closes(),
                now,
                null,
                new FormDefinition(compiled.formId(), compiled.version(), compiled.xform(), compiled.media()),
                compiled.sections(),
                compiled.variables(),
                compiled.dimensions(),
                compiled.tables(),
                ProtectionRules.FLOOR,
                compiled.defaultPolicy());
    }
}
