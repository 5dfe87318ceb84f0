package fr.opp.xlsform.xform;

import fr.opp.xlsform.form.Choice;
import fr.opp.xlsform.form.ChoiceList;
import fr.opp.xlsform.form.Form;
import fr.opp.xlsform.form.Itemset;
import fr.opp.xlsform.form.ItemsetKind;
import fr.opp.xlsform.form.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The instances that a form reads: its choice lists, and files that come with it. */
final class SecondaryInstances {
    private static final Pattern PULLDATA = Pattern.compile("pulldata\\s*\\(\\s*['\"]?([^'\",]+)");

    private final Form form;

    SecondaryInstances(Form form) {
        this.form = form;
    }

    List<Xml> toXml() {
        Map<String, String> sources = new LinkedHashMap<>();
        form.questions().forEach(question -> addSources(question, sources));
        List<Xml> instances = new ArrayList<>();
        sources.forEach(
                (id, source) -> instances.add(Xml.of("instance").with("id", id).with("src", source)));
        form.lists().values().stream()
                .filter(list -> !sources.containsKey(list.name()))
                .forEach(list -> instances.add(instance(list)));
        return instances;
    }

    private static void addSources(Question question, Map<String, String> sources) {
        Itemset itemset = question.itemset();
        if (itemset != null && itemset.kind() == ItemsetKind.FILE) {
            sources.put(itemset.instance(), address(itemset.source()));
        }
        if (question.type().external()) {
            String extension = question.type().name().substring(0, 3);
            sources.put(question.name(), address(question.name() + "." + extension));
        }
        formulas(question).forEach(formula -> {
            Matcher call = PULLDATA.matcher(formula);
            while (call.find()) {
                sources.putIfAbsent(call.group(1).strip(), address(call.group(1).strip() + ".csv"));
            }
            if (formula.contains("${last-saved#")) {
                sources.put(Expressions.LAST_SAVED, "jr://instance/last-saved");
            }
        });
    }

    private static Stream<String> formulas(Question question) {
        Itemset itemset = question.itemset();
        String filter = itemset == null ? "" : itemset.filter();
        return Stream.concat(question.core().bind().values().stream(), Stream.of(question.defaultValue(), filter));
    }

    private static String address(String file) {
        return (file.endsWith(".csv") ? "jr://file-csv/" : "jr://file/") + file;
    }

    private static Xml instance(ChoiceList list) {
        Xml root = Xml.of("root");
        List<Choice> choices = list.choices();
        for (int i = 0; i < choices.size(); i++) {
            root.add(item(list, choices.get(i), i));
        }
        return Xml.of("instance").with("id", list.name()).add(root);
    }

    private static Xml item(ChoiceList list, Choice choice, int index) {
        Xml item = Xml.of("item");
        if (list.translated()) {
            item.add(Xml.of("itextId").text(list.name() + "-" + index));
        }
        item.add(Xml.of("name").text(choice.name()));
        if (!list.translated() && !choice.label().isEmpty()) {
            item.add(Xml.of("label").text(choice.label().plain()));
        }
        choice.extras().forEach((name, value) -> item.add(Xml.of(name).text(value)));
        return item;
    }
}
