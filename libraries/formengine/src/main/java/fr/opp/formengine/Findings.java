package fr.opp.formengine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.javarosa.core.model.QuestionDef;
import org.javarosa.core.model.instance.TreeElement;

/** Collects what is wrong, the first thing at each place, and puts it into words. */
final class Findings {
    private final Questions questions;
    private final Texts texts;
    private final Map<String, Placed> byPlace = new LinkedHashMap<>();

    Findings(Questions questions, Texts texts) {
        this.questions = questions;
        this.texts = texts;
    }

    private record Placed(int order, Supplier<Finding> finding) {}

    /** Something about a node of the form. */
    void add(Finding.Kind kind, TreeElement node) {
        put(questions.order(Leaves.path(node)), Leaves.position(node), () -> worded(kind, node));
    }

    /** Something about a place that the form does not have. */
    void add(Finding.Kind kind, String place) {
        Finding finding = new Finding(kind, place, sectionOf(place), null, Words.message(kind), Words.remedy(kind), 0);
        put(Integer.MAX_VALUE, place, () -> finding);
    }

    /** Words may mention other answers, so they are found only now that all answers are in place. */
    List<Finding> inFormOrder() {
        List<Placed> all = new ArrayList<>(byPlace.values());
        all.sort(Comparator.comparingInt(Placed::order));
        return all.stream().map(placed -> placed.finding().get()).toList();
    }

    private Finding worded(Finding.Kind kind, TreeElement node) {
        String path = Leaves.path(node);
        QuestionDef question = questions.at(path).orElse(null);
        Wording own = texts.message(kind, path, node.getRef());
        return new Finding(
                kind,
                Leaves.position(node),
                sectionOf(path),
                question == null ? null : texts.label(question, node.getRef()),
                own == null ? Words.message(kind) : own,
                kind == Finding.Kind.WRONG_TYPE ? Words.expected(node.getDataType()) : Words.remedy(kind),
                0);
    }

    private void put(int order, String place, Supplier<Finding> finding) {
        byPlace.putIfAbsent(place, new Placed(order, finding));
    }

    private static String sectionOf(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? "" : path.substring(0, slash).replaceAll("\\[[0-9]+]", "");
    }
}
