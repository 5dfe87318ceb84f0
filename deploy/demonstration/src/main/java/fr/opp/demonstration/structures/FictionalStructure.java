package fr.opp.demonstration.structures;

import fr.opp.contracts.identity.Filiere;
import fr.opp.contracts.identity.Siret;
import java.util.List;

/**
 * An invented structure.
 *
 * @param number rank in the directory, from 0: with the seed it decides everything that is drawn for the structure
 * @param siret its SIREN begins with 000; hosted teams carry their host's
 * @param type code of the list {@code type_structure}
 * @param form code of the list {@code forme}
 * @param createdIn year in which activity began
 * @param labels codes of the list {@code labels}; {@code aucun} alone when there is none
 * @param filieres its main filière first
 */
public record FictionalStructure(
        int number,
        Siret siret,
        String name,
        Commune commune,
        String type,
        String form,
        int createdIn,
        List<String> labels,
        List<Filiere> filieres) {
    public FictionalStructure {
        labels = List.copyOf(labels);
        filieres = List.copyOf(filieres);
    }

    FictionalStructure withSiret(Siret other) {
        return new FictionalStructure(number, other, name, commune, type, form, createdIn, labels, filieres);
    }

    public Kind kind() {
        return Kind.of(type);
    }

    /** A label or agreement of the State: it comes with more money, and more of it public. */
    public boolean hasStateLabel() {
        return labels.stream()
                .anyMatch(label ->
                        !List.of("aucun", "autre", "cie_coll", "cie_projet").contains(label));
    }
}
