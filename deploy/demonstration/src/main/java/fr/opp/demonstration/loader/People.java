package fr.opp.demonstration.loader;

import java.util.List;

/** The demonstrated people. Their password is public: it opens nothing but invented data. */
public final class People {
    public static final String PASSWORD = "demonstration-opp";

    private People() {}

    /**
     * Someone who can sign in.
     *
     * @param role what they are, in the words of the interface
     */
    public record Person(String login, String name, String role) {}

    static Person network(String filiere) {
        return new Person("reseau-" + filiere, "Coordination " + filiere, "réseau de la filière " + filiere);
    }

    static final Person COREPS = new Person("coreps", "Groupe production du Coreps", "membre d'un groupe du Coreps");
    static final Person COMPANY = new Person(
            "compagnie",
            "Administration de la compagnie",
            "compagnie de deux filières : une réponse faite, une à faire");
    static final Person VENUE =
            new Person("lieu", "Administration du lieu", "lieu de musiques actuelles qui a répondu");
    static final Person NEWCOMER =
            new Person("nouvelle", "Administration de la fabrique", "structure de la rue qui n'a pas encore répondu");

    /** One of those who answer for many structures at once. */
    static Person bureau(int number) {
        return new Person("bureau-" + number, "Bureau de saisie " + number, "saisie de la démonstration");
    }

    /** Those whom a visitor is told about. */
    public static List<Person> presented() {
        return List.of(
                network("cirque"),
                network("marionnette"),
                network("rue"),
                network("musiques-actuelles"),
                COMPANY,
                VENUE,
                NEWCOMER,
                COREPS);
    }
}
