package fr.opp.aggregation.block;

import fr.opp.contracts.identity.Filiere;
import fr.opp.contracts.structure.StructureDescribed;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What denominators need of a structure: where it is and what it is, all of it public.
 *
 * @param unit pseudonym of its legal unit
 */
public record DirectoryEntry(
        String unit,
        @Nullable String type,
        String commune,
        String departement,
        String epci,
        Set<Filiere> filieres,
        boolean synthetic) {
    public DirectoryEntry {
        filieres = Set.copyOf(filieres);
    }

    public static DirectoryEntry of(StructureDescribed structure) {
        return new DirectoryEntry(
                structure.unit(),
                structure.type(),
                structure.commune(),
                structure.departement(),
                structure.epci(),
                structure.filieres(),
                structure.synthetic());
    }
}
