/**
 * Reading Kafka topics from their beginning to their present end, once, at the start: what the state in memory is rebuilt
 * from. It owns no event.
 */
@NullMarked
package fr.opp.collection.log;

import org.jspecify.annotations.NullMarked;
