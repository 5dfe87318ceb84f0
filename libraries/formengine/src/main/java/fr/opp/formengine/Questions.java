package fr.opp.formengine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.IFormElement;
import org.javarosa.core.model.QuestionDef;
import org.javarosa.core.model.instance.FormInstance;
import org.javarosa.core.model.instance.TreeReference;

/** The questions of a form by the path of their node, in the order in which they are asked. */
final class Questions {
    private final Map<String, QuestionDef> byPath = new LinkedHashMap<>();
    private final Map<String, Integer> order = new LinkedHashMap<>();

    private Questions() {}

    static Questions of(FormDef form) {
        Questions questions = new Questions();
        questions.collect(form.getChildren());
        return questions;
    }

    Optional<QuestionDef> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** Place in the form; after every question for what is none. */
    int order(String path) {
        return order.getOrDefault(path, Integer.MAX_VALUE);
    }

    private void collect(List<IFormElement> elements) {
        for (IFormElement element : elements) {
            if (element instanceof QuestionDef question) {
                String path = pathOf(question);
                byPath.putIfAbsent(path, question);
                order.putIfAbsent(path, order.size());
            } else if (element.getChildren() != null) {
                collect(element.getChildren());
            }
        }
    }

    private static String pathOf(QuestionDef question) {
        TreeReference reference = FormInstance.unpackReference(question.getBind());
        StringBuilder path = new StringBuilder();
        for (int i = 1; i < reference.size(); i++) {
            path.append(i == 1 ? "" : "/").append(reference.getName(i));
        }
        return path.toString();
    }
}
