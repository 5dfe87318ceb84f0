/**
 * Room: on the disk, below whose limit nothing that would have to be kept is taken and nothing is acknowledged, and in memory,
 * which holds no body larger than the limit. It consumes
 * and publishes nothing.
 */
@NullMarked
package fr.opp.collection.room;

import org.jspecify.annotations.NullMarked;
