package fr.opp.xlsform.form;

/** An element of the form's tree. */
public sealed interface Element permits Group, Question {
    Core core();

    default String name() {
        return core().name();
    }
}
