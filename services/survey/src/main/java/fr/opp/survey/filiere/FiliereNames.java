package fr.opp.survey.filiere;

import fr.opp.contracts.identity.Filiere;
import fr.opp.contracts.identity.LocalizedText;
import java.util.Map;

/** What filières are called. One that is not in the list is called by its code, so that a new one needs no release. */
public final class FiliereNames {
    private static final Map<String, LocalizedText> NAMES = Map.of(
            "cirque", new LocalizedText("Arts du cirque", "Circus arts"),
            "marionnette", new LocalizedText("Marionnette et théâtre d’objets", "Puppetry and object theatre"),
            "rue", new LocalizedText("Arts de la rue, art dans l’espace public", "Street arts, art in public space"),
            "musiques-actuelles", new LocalizedText("Musiques actuelles", "Current music"));

    private FiliereNames() {}

    public static LocalizedText of(Filiere filiere) {
        return NAMES.getOrDefault(filiere.value(), LocalizedText.of(filiere.value()));
    }
}
