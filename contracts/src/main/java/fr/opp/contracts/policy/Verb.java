package fr.opp.contracts.policy;

/** The four verbs of a usage policy: traiter, donner à traiter, mettre en accès, livrer. */
public enum Verb {
    PROCESS,
    HAVE_PROCESSED,
    GIVE_ACCESS,
    DELIVER
}
