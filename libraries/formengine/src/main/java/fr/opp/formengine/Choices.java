package fr.opp.formengine;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.javarosa.core.model.Constants;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.ItemsetBinding;
import org.javarosa.core.model.QuestionDef;
import org.javarosa.core.model.condition.EvaluationContext;
import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.core.model.instance.DataInstance;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.core.model.instance.TreeReference;

/** Whether the codes of an answer are among the choices that its question offers now. */
final class Choices {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final FormDef form;
    private final Map<ItemsetBinding, Set<String>> fixed = new IdentityHashMap<>();

    Choices(FormDef form) {
        this.form = form;
    }

    boolean offer(QuestionDef question, TreeElement leaf) {
        if (!isClosed(question)) {
            return true;
        }
        List<String> codes = question.getControlType() == Constants.CONTROL_SELECT_ONE
                ? List.of(Leaves.text(leaf))
                : BLANKS.splitAsStream(Leaves.text(leaf)).toList();
        ItemsetBinding itemset = question.getDynamicChoices();
        return itemset == null
                ? codes.stream().allMatch(code -> question.getChoiceForValue(code) != null)
                : offered(itemset, leaf).containsAll(codes);
    }

    private static boolean isClosed(QuestionDef question) {
        return switch (question.getControlType()) {
            case Constants.CONTROL_SELECT_ONE, Constants.CONTROL_SELECT_MULTI, Constants.CONTROL_RANK -> true;
            default -> false;
        };
    }

    /** A list without a filter is the same for every answer, so it is read once. */
    private Set<String> offered(ItemsetBinding itemset, TreeElement leaf) {
        boolean same = itemset.nodesetRef.getInstanceName() != null && !itemset.nodesetRef.hasPredicates();
        return same ? fixed.computeIfAbsent(itemset, key -> codes(key, leaf)) : codes(itemset, leaf);
    }

    private Set<String> codes(ItemsetBinding itemset, TreeElement leaf) {
        EvaluationContext context =
                new EvaluationContext(form.getEvaluationContext(), itemset.contextRef.contextualize(leaf.getRef()));
        List<TreeReference> items = itemset.nodesetExpr.evalNodeset(form.getMainInstance(), context);
        String instance = itemset.nodesetRef.getInstanceName();
        DataInstance<?> source = instance == null ? form.getMainInstance() : form.getNonMainInstance(instance);
        Set<String> codes = new HashSet<>();
        for (TreeReference item : items) {
            codes.add(code(source, item, itemset));
        }
        return codes;
    }

    private static String code(DataInstance<?> source, TreeReference item, ItemsetBinding itemset) {
        return source.resolveReference(item) instanceof TreeElement element
                        && element.getChild(itemset.valueRef.getNameLast(), 0) instanceof TreeElement value
                        && value.getValue() instanceof IAnswerData data
                ? data.uncast().getString()
                : "";
    }
}
