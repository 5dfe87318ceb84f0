package fr.opp.demonstration.loader;

import fr.opp.contracts.identity.Filiere;
import fr.opp.demonstration.structures.FictionalStructure;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Networks enter the structures of their filière in the directory, marked synthetic. */
final class Registering {
    private final Map<Filiere, ApiSession> networks;
    private final Map<Integer, String> registered = new ConcurrentHashMap<>();

    Registering(Map<Filiere, ApiSession> networks) {
        this.networks = Map.copyOf(networks);
    }

    void register(FictionalStructure structure) {
        List<String> filieres =
                structure.filieres().stream().map(Filiere::value).toList();
        String id = network(structure)
                .post(
                        "/api/collection/structures",
                        Map.of(
                                "siret", structure.siret().value(),
                                "name", structure.name(),
                                "commune", structure.commune().code(),
                                "type", structure.type(),
                                "filieres", filieres,
                                "synthetic", true))
                .expect(200, 201)
                .json()
                .path("structure")
                .asString();
        registered.put(structure.number(), id);
    }

    /** The directory's identifier of a structure. */
    String id(FictionalStructure structure) {
        String id = registered.get(structure.number());
        if (id == null) {
            throw new IllegalStateException("not registered: " + structure.name());
        }
        return id;
    }

    private ApiSession network(FictionalStructure structure) {
        ApiSession network = networks.get(structure.filieres().getFirst());
        if (network == null) {
            throw new IllegalStateException("no network for " + structure.name());
        }
        return network;
    }
}
