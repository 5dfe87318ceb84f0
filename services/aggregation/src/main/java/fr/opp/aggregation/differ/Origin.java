package fr.opp.aggregation.differ;

import fr.opp.contracts.identity.Filiere;

/** Where a record was read. */
public record Origin(String topic, int partition, long offset) {
    /** The filière of a per-filière topic: what follows its last dot. */
    Filiere filiere() {
        return new Filiere(topic.substring(topic.lastIndexOf('.') + 1));
    }
}
