/**
 * Who read what: every read of answers by anyone but their owner is published on {@code opp.collection.access} before the
 * answers are given, and shown to the owner from the database collection {@code accesses}.
 */
@NullMarked
package fr.opp.collection.access;

import org.jspecify.annotations.NullMarked;
