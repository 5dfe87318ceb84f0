package fr.opp.contracts.structure;

import fr.opp.contracts.Event;
import fr.opp.contracts.identity.Filiere;
import fr.opp.contracts.identity.StructureId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is public about a structure ({@code opp.collection.structures}, key: structure).
 *
 * @param unit pseudonym of its legal unit, as in facts: denominators count legal units too
 * @param type code of list {@code type_structure}; absent until known
 * @param commune INSEE code
 * @param departement INSEE code
 * @param epci SIREN of the EPCI
 * @param filieres the filières that it belongs to
 * @param synthetic an invented structure of a demonstration
 */
public record StructureDescribed(
        StructureId structure,
        String unit,
        String name,
        @Nullable String type,
        String commune,
        String departement,
        String epci,
        Set<Filiere> filieres,
        boolean synthetic)
        implements Event {
    public StructureDescribed {
        filieres = Set.copyOf(filieres);
    }

    @Override
    public String key() {
        return structure.value();
    }
}
