/**
 * What was answered, for its owner: the projection of encrypted versions in the database collection {@code versions}, and
 * the doors to one's own contributions. The projection is filled from {@code opp.collection.contributions.<f>} by {@code
 * fact}; nothing here is published.
 */
@NullMarked
package fr.opp.collection.contribution;

import org.jspecify.annotations.NullMarked;
