package fr.opp.xlsform.form;

/** Whether a group is there once or may be repeated. */
public enum GroupKind {
    GROUP,
    REPEAT
}
