package fr.opp.collection.access;

import fr.opp.collection.edition.Editions;
import fr.opp.contracts.edition.Edition;
import fr.opp.contracts.identity.ContributionId;
import fr.opp.contracts.identity.Filiere;
import fr.opp.contracts.identity.StructureId;
import fr.opp.kit.OppSettings;
import fr.opp.kit.identity.Caller;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The owner sees who read its answers. */
@RestController
class AccessController {
    private final AccessLog log;
    private final Editions editions;
    private final List<Filiere> served;

    AccessController(AccessLog log, Editions editions, OppSettings settings) {
        this.log = log;
        this.editions = editions;
        this.served = settings.filiereCodes();
    }

    /** One read. */
    record Access(String readAt, String reader, String purpose, String contribution, String edition) {}

    @GetMapping("/api/collection/structures/{structure}/access")
    Mono<List<Access>> list(@PathVariable StructureId structure, Caller caller) {
        caller.requireContributorOf(structure);
        Map<String, String> names = editionNames(structure);
        return log.of(structure).map(document -> toAccess(document, names)).collectList();
    }

    private Map<String, String> editionNames(StructureId structure) {
        Map<String, String> names = new HashMap<>();
        for (Filiere filiere : served) {
            for (Edition edition : editions.of(filiere)) {
                names.put(
                        ContributionId.of(edition.id(), structure).value(),
                        edition.id().value());
            }
        }
        return names;
    }

    private static Access toAccess(Document document, Map<String, String> editions) {
        String contribution = document.get("contribution", "");
        return new Access(
                document.get("readAt", ""),
                document.get("reader", ""),
                document.get("purpose", ""),
                contribution,
                editions.getOrDefault(contribution, ""));
    }
}
