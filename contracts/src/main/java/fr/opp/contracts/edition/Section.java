package fr.opp.contracts.edition;

import fr.opp.contracts.identity.LocalizedText;

/** A top-level group of the questionnaire; usage policies speak of sections. */
public record Section(String code, LocalizedText label) {}
