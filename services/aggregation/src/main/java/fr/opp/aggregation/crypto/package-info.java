/**
 * Opens facts. It owns the reading of the filières' key-encryption keys for facts and nothing else: a fact key is
 * unwrapped for one decryption and then forgotten, so that the wrapped key in the stores is the only one to destroy.
 */
@NullMarked
package fr.opp.aggregation.crypto;

import org.jspecify.annotations.NullMarked;
