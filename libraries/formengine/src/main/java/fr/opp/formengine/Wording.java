package fr.opp.formengine;

/** A text people read, in French and in English (French again where the form has no English). */
public record Wording(String fr, String en) {
    public String in(String language) {
        return language.startsWith("en") ? en : fr;
    }
}
