package fr.opp.xlsform.finding;

/** A text in the two languages of the interface. */
public record Bilingual(String fr, String en) {}
