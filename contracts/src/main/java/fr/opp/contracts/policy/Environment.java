package fr.opp.contracts.policy;

/** The world in which a permitted use takes place. */
public enum Environment {
    PROFESSIONAL,
    ACADEMIC,
    POLITICAL
}
