package fr.opp.survey.model;

import fr.opp.contracts.identity.Filiere;
import fr.opp.contracts.identity.LocalizedText;

/**
 * A workbook that comes with OPP.
 *
 * @param code the filière it is made for
 */
record Model(String code, Filiere filiere, LocalizedText title, int questions, int sections) {}
