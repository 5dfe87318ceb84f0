package fr.opp.collection.structure;

/** A commune or a département, by its INSEE code and its name. */
public record Place(String code, String name) {}
