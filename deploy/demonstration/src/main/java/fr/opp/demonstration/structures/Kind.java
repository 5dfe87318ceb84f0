package fr.opp.demonstration.structures;

/** What a structure does first of all; the groups of {@code type_structure}, as far as the demonstration uses them. */
public enum Kind {
    /** A company, a band, a collective of artists. */
    TEAM,
    /** A place that hosts. */
    VENUE,
    /** A festival, or a promoter without a place of its own. */
    FESTIVAL,
    /** Production, booking, artist development. */
    PRODUCER,
    /** Rehearsal studios and support. */
    STUDIO;

    static Kind of(String type) {
        return switch (type) {
            case "compagnie", "collectif", "groupe" -> TEAM;
            case "festival", "organisateur" -> FESTIVAL;
            case "production", "developpement" -> PRODUCER;
            case "studio" -> STUDIO;
            default -> VENUE;
        };
    }
}
