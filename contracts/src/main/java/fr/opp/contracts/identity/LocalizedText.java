package fr.opp.contracts.identity;

/** A text people read, in French (always) and in English (French again where nobody has translated it). */
public record LocalizedText(String fr, String en) {
    public static LocalizedText of(String fr) {
        return new LocalizedText(fr, fr);
    }

    public String in(String language) {
        return language.startsWith("en") ? en : fr;
    }
}
