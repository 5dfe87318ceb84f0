/**
 * The contributor's usage policy, section by section: what is in force, and changing it. A change is published on {@code
 * opp.collection.policies.<f>} through {@code claim}, and makes a new fact under a new key.
 */
@NullMarked
package fr.opp.collection.policy;

import org.jspecify.annotations.NullMarked;
