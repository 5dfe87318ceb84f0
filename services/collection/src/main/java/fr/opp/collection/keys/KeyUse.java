package fr.opp.collection.keys;

import fr.opp.contracts.identity.Filiere;

/** Whether something was ever made with a key: then the key may be missing, but never made anew. */
interface KeyUse {
    boolean versions(Filiere filiere);

    boolean facts(Filiere filiere);

    boolean pseudonyms();
}
