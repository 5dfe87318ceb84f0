package fr.opp.collection.structure;

import fr.opp.contracts.identity.Filiere;
import fr.opp.contracts.identity.Siret;
import fr.opp.contracts.identity.StructureId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bson.Document;

/** Structures as documents. */
final class StructureDocuments {
    private StructureDocuments() {}

    static Document write(Structure structure) {
        return new Document("_id", structure.structure().value())
                .append("siret", structure.siret().value())
                .append("name", structure.name())
                .append("commune", structure.commune().code())
                .append("communeName", structure.commune().name())
                .append("departement", structure.departement().code())
                .append("departementName", structure.departement().name())
                .append("epci", structure.epci())
                .append("type", structure.type())
                .append(
                        "filieres",
                        structure.filieres().stream()
                                .map(Filiere::value)
                                .sorted()
                                .toList())
                .append("synthetic", structure.synthetic());
    }

    static Structure read(Document document) {
        List<String> filieres = document.getList("filieres", String.class, List.of());
        return new Structure(
                new StructureId(text(document, "_id")),
                new Siret(text(document, "siret")),
                text(document, "name"),
                new Place(text(document, "commune"), text(document, "communeName")),
                new Place(text(document, "departement"), text(document, "departementName")),
                text(document, "epci"),
                document.getString("type"),
                filieres.stream().map(Filiere::new).collect(Collectors.toSet()),
                document.getBoolean("synthetic", false));
    }

    private static String text(Document document, String field) {
        return Objects.requireNonNull(document.getString(field), field);
    }
}
