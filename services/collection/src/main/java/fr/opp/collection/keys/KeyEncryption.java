package fr.opp.collection.keys;

import com.google.crypto.tink.Aead;
import fr.opp.contracts.identity.Filiere;

/** Holds the key-encryption keys: files here, a key service elsewhere. */
interface KeyEncryption {
    /** Wraps the keysets of versions; nobody but collection has it. */
    Aead versions(Filiere filiere);

    /** Wraps the keysets of facts; aggregation has it too. */
    Aead facts(Filiere filiere);

    /** HMAC-SHA-256 under the pseudonym key, in hexadecimal. */
    String pseudonym(String siren);
}
