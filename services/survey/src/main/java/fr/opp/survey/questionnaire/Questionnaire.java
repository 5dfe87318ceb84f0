package fr.opp.survey.questionnaire;

import fr.opp.contracts.identity.Filiere;
import java.time.Instant;

/**
 * A questionnaire as a network imported it.
 *
 * @param id its id, a UUID
 * @param name of the file it came in
 * @param compiled what the compiler made of it; a workbook with errors has no questionnaire
 */
public record Questionnaire(String id, Filiere filiere, String name, Instant importedAt, Compiled compiled) {}
