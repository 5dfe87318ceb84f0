package fr.opp.demonstration.structures;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Names that could exist, composed of two halves so that a real one is unlikely, and marked: an invented budget must not
 * attach to a real name, even far from the page that says so.
 */
final class Names {
    static final String MARK = " (fictif)";

    private static final List<String> THINGS = List.of(
            "L'Escabeau",
            "La Bobine",
            "Le Grillon",
            "L'Enclume",
            "La Passoire",
            "Le Cerf-Volant",
            "La Girouette",
            "Le Tabouret",
            "La Lanterne",
            "L'Aiguillage",
            "La Brouette",
            "Le Hérisson",
            "La Clavette",
            "L'Édredon",
            "La Pantoufle",
            "Le Compas",
            "La Ficelle",
            "Le Moulin",
            "L'Abricot",
            "La Sardine",
            "Le Poivrier",
            "La Cisaille",
            "L'Horloge",
            "Le Fagot",
            "La Marelle",
            "Le Sémaphore",
            "La Coquille",
            "Le Chardon");
    private static final List<String> TURNS = List.of(
            "à Ressort",
            "de Travers",
            "du Lendemain",
            "Sans Clé",
            "à Trois Pattes",
            "du Dessous",
            "en Sursis",
            "qui Boite",
            "des Faubourgs",
            "de Passage",
            "à Contretemps",
            "du Mardi",
            "en Coulisse",
            "à Voix Basse",
            "des Causses",
            "sous l'Orage",
            "d'à Côté",
            "en Zigzag",
            "de Garrigue",
            "à Pois");
    private static final Map<Kind, List<String>> PREFIXES = Map.of(
            Kind.TEAM, List.of("Compagnie ", "Cie ", "Collectif "),
            Kind.VENUE, List.of("Salle ", "Espace ", "Fabrique "),
            Kind.FESTIVAL, List.of("Festival "),
            Kind.PRODUCER, List.of("Bureau "),
            Kind.STUDIO, List.of("Studios "));

    private final Set<String> taken = new HashSet<>();
    private final Random random;

    Names(Random random) {
        this.random = random;
    }

    String next(Kind kind) {
        String name;
        do {
            name = Weighted.oneOf(THINGS, random) + " " + Weighted.oneOf(TURNS, random);
        } while (!taken.add(name));
        return Weighted.oneOf(PREFIXES.getOrDefault(kind, List.of("")), random) + name + MARK;
    }
}
