package fr.opp.xlsform.form;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question, a calculation or a metadata row.
 *
 * @param itemset where the choices come from, for questions that have some
 * @param defaultValue the default as written, empty when there is none
 * @param trigger name of the question whose change computes this one, empty when it is always computed
 * @param parameters as written in the column of that name
 */
public record Question(
        Core core,
        QuestionType type,
        @Nullable Itemset itemset,
        String defaultValue,
        String trigger,
        Map<String, String> parameters)
        implements Element {
    public Question {
        parameters = Ordered.copy(parameters);
    }

    /** Whether the default is an expression to compute rather than a value to copy. */
    public boolean dynamicDefault() {
        return Defaults.dynamic(defaultValue, type.name());
    }

    /** Whether a control shows it. */
    public boolean visible() {
        boolean computed = core.bind().containsKey("calculate") || !trigger.isEmpty();
        return !type.control().isEmpty() && (core.shown() || !computed);
    }
}
