package fr.opp.xlsform.xform;

import fr.opp.xlsform.form.Element;
import fr.opp.xlsform.form.Form;
import fr.opp.xlsform.form.NodePath;
import fr.opp.xlsform.form.References;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Replaces {@code ${name}} by the path of the node, seen from the node whose expression it is. */
final class Expressions {
    static final String LAST_SAVED = "__last-saved";

    private static final Pattern INSTANCE = Pattern.compile("instance\\([^)]+.+");
    private static final Pattern PREDICATE = Pattern.compile("\\[([^\\]]+)]");
    private static final Pattern INDEXED_REPEAT = Pattern.compile("indexed-repeat\\([^)]+\\)");
    /** Arguments of {@code indexed-repeat} that must name the whole series, so are written from the root. */
    private static final Set<Integer> FROM_ROOT = Set.of(0, 1, 3, 5);

    private final Map<String, NodePath> paths = new HashMap<>();

    Expressions(Form form) {
        form.root().descendants().map(Element::core).forEach(core -> paths.put(core.name(), core.path()));
    }

    @Nullable
    NodePath path(String name) {
        return paths.get(name);
    }

    /** An expression evaluated at {@code context}. */
    String resolve(String expression, NodePath context) {
        return resolve(expression, context, false);
    }

    /** A filter of choices, whose own context is the choice: the question is reached by {@code current()}. */
    String resolveFilter(String expression, NodePath context) {
        return resolve(expression, context, true);
    }

    private String resolve(String expression, NodePath context, boolean filter) {
        if (!expression.contains("${")) {
            return expression;
        }
        return References.REFERENCE
                .matcher(expression)
                .replaceAll(match -> Matcher.quoteReplacement(
                        replacement(match, expression, context, filter || inPredicate(expression, match))));
    }

    private String replacement(MatchResult match, String expression, NodePath context, boolean current) {
        NodePath target = paths.get(match.group(2));
        if (target == null) {
            return match.group();
        }
        if (match.group(1) != null) {
            return " instance('" + LAST_SAVED + "')" + target.xpath() + " ";
        }
        if (context.commonRepeat(target) == 0 || fromRoot(expression, match)) {
            return " " + target.xpath() + " ";
        }
        int shared = context.commonAncestor(target);
        String up = "../".repeat(context.steps().size() - shared);
        List<String> down = target.steps().subList(shared, target.steps().size());
        return (current ? " current()/" : " ") + up + String.join("/", down) + " ";
    }

    private static boolean inPredicate(String expression, MatchResult reference) {
        return INSTANCE.matcher(expression).find()
                && PREDICATE.matcher(expression).results().anyMatch(predicate -> holds(predicate, reference));
    }

    private static boolean fromRoot(String expression, MatchResult reference) {
        return INDEXED_REPEAT
                .matcher(expression)
                .results()
                .filter(call -> holds(call, reference))
                .anyMatch(call -> FROM_ROOT.contains(argument(expression, call, reference)));
    }

    private static int argument(String expression, MatchResult call, MatchResult reference) {
        String before = expression.substring(call.start(), reference.start());
        return (int) before.chars().filter(c -> c == ',').count();
    }

    private static boolean holds(MatchResult outer, MatchResult inner) {
        return inner.start() >= outer.start() && inner.end() <= outer.end();
    }
}
