/**
 * Keys. It owns the filières' key-encryption keys (one for versions, one for facts) and the pseudonym key, makes and opens
 * the keysets of contributions, and makes pseudonyms. A keyset is opened for one use and then forgotten: at rest it exists
 * only wrapped, in the key topics. It consumes and publishes nothing.
 */
@NullMarked
package fr.opp.collection.keys;

import org.jspecify.annotations.NullMarked;
