package fr.opp.questionnaires;

/**
 * A questionnaire that comes with the observation.
 *
 * @param code also the code of its filière
 * @param fileName name of the workbook
 */
public record Model(String code, String fileName) {}
