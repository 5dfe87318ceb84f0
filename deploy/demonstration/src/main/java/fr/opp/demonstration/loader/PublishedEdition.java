package fr.opp.demonstration.loader;

import fr.opp.contracts.identity.Filiere;

/**
 * An edition in the hands of its network.
 *
 * @param network the session of the filière's network
 */
record PublishedEdition(Filiere filiere, String id, ApiSession network) {}
