package fr.opp.collection.followup;

import fr.opp.collection.contribution.Stage;
import fr.opp.collection.structure.Place;
import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.identity.StructureId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Coverage of an edition: structures of the directory, answers sent, drafts, in all and by département. */
record FollowUp(
        EditionId edition,
        int directory,
        int sent,
        int draft,
        List<Departement> departements,
        List<Followed> structures,
        Instant countedAt) {
    FollowUp {
        departements = List.copyOf(departements);
        structures = List.copyOf(structures);
    }

    /** Coverage of a département. */
    record Departement(String code, String name, int directory, int sent, int draft) {}

    /** A structure and how far it is. */
    record Followed(
            StructureId structure,
            String name,
            Place commune,
            Place departement,
            Stage state,
            @Nullable Integer version,
            @Nullable Instant receivedAt) {}

    static FollowUp of(EditionId edition, List<Followed> structures, Instant countedAt) {
        List<Followed> byName = structures.stream()
                .sorted(Comparator.comparing(Followed::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
        Map<String, List<Followed>> byDepartement = structures.stream()
                .collect(Collectors.groupingBy(
                        followed -> followed.departement().code(), TreeMap::new, Collectors.toList()));
        return new FollowUp(
                edition,
                structures.size(),
                count(structures, Stage.SENT),
                count(structures, Stage.DRAFT),
                byDepartement.values().stream().map(FollowUp::departement).toList(),
                byName,
                countedAt);
    }

    private static Departement departement(List<Followed> structures) {
        Place place = structures.getFirst().departement();
        return new Departement(
                place.code(),
                place.name(),
                structures.size(),
                count(structures, Stage.SENT),
                count(structures, Stage.DRAFT));
    }

    private static int count(List<Followed> structures, Stage stage) {
        return (int) structures.stream()
                .filter(followed -> followed.state() == stage)
                .count();
    }
}
