package fr.opp.formengine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.javarosa.core.model.Constants;
import org.javarosa.core.model.instance.TreeElement;

/**
 * Turns leaves into answers. What the client wrote stays as it was written, to the last digit; what the server has
 * calculated is a double of the engine and is rounded to nine decimals, which takes its noise away.
 */
final class Answers {
    private static final int DECIMALS = 9;

    private final Map<TreeElement, Population.Sent> sent;
    private final List<Answer> answers = new ArrayList<>();
    private final List<String> recalculated = new ArrayList<>();

    Answers(Map<TreeElement, Population.Sent> sent) {
        this.sent = sent;
    }

    List<Answer> all() {
        return answers;
    }

    /** Paths for which the client sent another value than the one that counts. */
    List<String> recalculated() {
        return recalculated;
    }

    void add(TreeElement leaf) {
        String path = Leaves.path(leaf);
        String text = leaf.isRelevant() ? text(leaf, path) : "";
        answers.add(new Answer(path, state(leaf, text), text));
    }

    private static Answer.State state(TreeElement leaf, String text) {
        if (!leaf.isRelevant()) {
            return Answer.State.NOT_APPLICABLE;
        }
        return text.isEmpty() ? Answer.State.MISSING : Answer.State.VALUE;
    }

    private String text(TreeElement leaf, String path) {
        String now = Leaves.text(leaf);
        Population.Sent before = sent.get(leaf);
        if (before != null && before.spelled().equals(now)) {
            return before.written();
        }
        if (before != null) {
            recalculated.add(path);
        }
        return leaf.getDataType() == Constants.DATATYPE_DECIMAL ? rounded(now) : now;
    }

    /** A division by zero, which the engine writes NaN or Infinity, is no answer. */
    private static String rounded(String text) {
        try {
            BigDecimal value = new BigDecimal(text).setScale(DECIMALS, RoundingMode.HALF_EVEN);
            return value.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return "";
        }
    }
}
