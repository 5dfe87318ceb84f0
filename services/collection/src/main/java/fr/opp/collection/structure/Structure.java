package fr.opp.collection.structure;

import fr.opp.contracts.identity.Filiere;
import fr.opp.contracts.identity.Siret;
import fr.opp.contracts.identity.StructureId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A structure of the directory.
 *
 * @param type code of list {@code type_structure}
 * @param epci SIREN of the EPCI
 */
public record Structure(
        StructureId structure,
        Siret siret,
        String name,
        Place commune,
        Place departement,
        String epci,
        @Nullable String type,
        Set<Filiere> filieres,
        boolean synthetic) {
    public Structure {
        filieres = Set.copyOf(filieres);
    }
}
