package fr.opp.contracts.membership;

/** What a person may be. */
public enum Role {
    /** Coordinates the network of a filière; scope: the filière. */
    NETWORK,
    /** Answers for a structure; scope: the structure. */
    CONTRIBUTOR,
    /** Member of a Coreps group; scope: the group. */
    GROUP,
    /** Runs the platform; no scope, and no access to any answer. */
    OPERATOR
}
