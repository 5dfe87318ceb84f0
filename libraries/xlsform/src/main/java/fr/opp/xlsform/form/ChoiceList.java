package fr.opp.xlsform.form;

import java.util.List;

/** A list of the choices sheet, in its order. */
public record ChoiceList(String name, List<Choice> choices) {
    public ChoiceList {
        choices = List.copyOf(choices);
    }

    /** Whether its texts must stand in the table of translations. */
    public boolean translated() {
        return choices.stream()
                .anyMatch(choice -> choice.label().translated()
                        || !choice.media().isEmpty()
                        || choice.label().plain().contains("${"));
    }
}
