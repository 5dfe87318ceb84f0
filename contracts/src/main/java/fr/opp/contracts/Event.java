package fr.opp.contracts;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** Something that happened, as published on a topic. Changes to an event are additive. */
public interface Event {
    /** The record's key in its topic, as the event catalogue states it. */
    @JsonIgnore
    String key();

    /** What decides the partition: the key, unless records of different keys must stay together. */
    @JsonIgnore
    default String partitionKey() {
        return key();
    }
}
