package fr.opp.portal;

import fr.opp.contracts.edition.Edition;
import fr.opp.contracts.event.EventCodec;
import fr.opp.contracts.identity.Filiere;
import fr.opp.contracts.identity.StructureId;
import fr.opp.contracts.structure.StructureDescribed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** What other services would publish. */
final class Samples {
    private Samples() {}

    static StructureDescribed structure(String name, String... filieres) {
        return new StructureDescribed(
                new StructureId(UUID.randomUUID().toString()),
                "unit",
                name,
                null,
                "31555",
                "31",
                "243100518",
                Set.of(filieres).stream().map(Filiere::new).collect(Collectors.toSet()),
                true);
    }

    /** An open edition: the golden one of the contracts, under another id. */
    static Edition edition(String id) {
        Path golden = Path.of(System.getProperty("opp.root"))
                .resolve("contracts/src/test/resources/golden/fr.opp.survey.edition.v1.json");
        try {
            ObjectNode json = (ObjectNode) EventCodec.json().readTree(Files.readString(golden));
            json.put("id", id).putNull("closedAt");
            return EventCodec.json().treeToValue(json, Edition.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
