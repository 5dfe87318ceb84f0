package fr.opp.xlsform.form;

import fr.opp.xlsform.finding.Findings;
import fr.opp.xlsform.finding.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the rows of the survey into a tree. What is wrong is told, and reading goes on. */
final class SurveyParser {
    private static final Pattern BEGIN = Pattern.compile("begin[ _](group|repeat|lgroup|looped group)");
    private static final Pattern END = Pattern.compile("end[ _](group|repeat|lgroup|looped group)");

    private final CoreReader cores;
    private final QuestionReader questions;
    private final Findings findings;
    private final Deque<OpenGroup> open = new ArrayDeque<>();
    private final List<Element> metadata = new ArrayList<>();

    SurveyParser(String root, CoreReader cores, QuestionReader questions, Findings findings) {
        this.cores = cores;
        this.questions = questions;
        this.findings = findings;
        open.push(new OpenGroup(Core.generated(root, NodePath.root(root), Place.sheet("survey")), GroupKind.GROUP));
    }

    Group parse(List<Fields> rows, List<Element> moreMetadata) {
        rows.stream().filter(row -> !YesNo.isYes(row.text("disabled"))).forEach(this::take);
        while (open.size() > 1) {
            OpenGroup left = open.pop();
            findings.add(Mistakes.notClosed(left.core().place(), left.core().name()));
            current().add(left.close());
        }
        metadata.addAll(moreMetadata);
        closeMetadata();
        return current().close();
    }

    private void take(Fields row) {
        if (row.isEmpty()) {
            return;
        }
        String type = String.join(" ", row.text("type").strip().split("\\s+"));
        if (type.isEmpty()) {
            boolean comment =
                    row.get("name").isEmpty() && row.languages("label").isEmpty();
            findings.add(comment ? Mistakes.comment(row.place()) : Mistakes.noType(row.at("type")));
            return;
        }
        Matcher begin = BEGIN.matcher(type.toLowerCase(Locale.ROOT));
        Matcher end = END.matcher(type.toLowerCase(Locale.ROOT));
        if (end.matches()) {
            end(row, kindOf(end.group(1)));
        } else if (begin.matches()) {
            begin(row, kindOf(begin.group(1)));
        } else {
            question(row, type);
        }
    }

    private void end(Fields row, GroupKind kind) {
        if (open.size() < 2 || current().kind() != kind) {
            findings.add(Mistakes.unbalanced(row.at("type"), kind.name().toLowerCase(Locale.ROOT)));
            return;
        }
        Group closed = open.pop().close();
        current().add(closed);
    }

    private void begin(Fields row, GroupKind kind) {
        Core core = named(row, row.text("name")).orElseGet(() -> unnamed(row));
        String count = core.control().getOrDefault("jr:count", "");
        if (kind == GroupKind.REPEAT && !count.isEmpty() && !References.isSingle(count)) {
            core = counted(row, core, count);
        }
        open.push(OpenGroup.of(core, kind));
    }

    /** A count that is more than one reference gets a node of its own, since the control can only point at a node. */
    private Core counted(Fields row, Core core, String count) {
        String name = core.name() + "_count";
        Core node = Core.generated(name, current().child(name), row.place())
                .withBind(new TreeMap<>(Map.of("type", "string", "readonly", "true()", "calculate", count)));
        current().add(new Question(node, QuestionTypes.find("calculate").orElseThrow(), null, "", "", Map.of()));
        return core.withControl(Ordered.merge(core.control(), Map.of("jr:count", "${" + name + "}")));
    }

    private void question(Fields row, String type) {
        if (type.equals("audit")) {
            Core core = cores.read(row, "audit", meta().child("audit", GroupKind.GROUP));
            metadata.addAll(questions.read(row, core));
            return;
        }
        String given = row.text("name");
        String name = given.isEmpty() && type.equals("note")
                ? "generated_note_name_" + row.place().row()
                : given;
        named(row, name)
                .ifPresent(core ->
                        current().addAll(questions.read(row, core), row.place().row()));
    }

    private Optional<Core> named(Fields row, String name) {
        if (name.isEmpty()) {
            findings.add(Mistakes.noName(row.at("name")));
            return Optional.empty();
        }
        if (!Names.valid(name)) {
            findings.add(Mistakes.badName(row.at("name"), name));
            return Optional.empty();
        }
        if (current().has(name)) {
            findings.add(Mistakes.duplicateName(row.at("name"), name));
        }
        return Optional.of(cores.read(row, name, current().child(name)));
    }

    private Core unnamed(Fields row) {
        String name = "unnamed_" + row.place().row();
        return cores.read(row, name, current().child(name));
    }

    private void closeMetadata() {
        if (!metadata.isEmpty()) {
            Core core = Core.generated("meta", meta(), Place.sheet("survey"));
            OpenGroup meta = new OpenGroup(core, GroupKind.GROUP);
            metadata.forEach(meta::add);
            current().add(meta.close());
        }
    }

    private NodePath meta() {
        return open.getLast().core().path().child("meta", GroupKind.GROUP);
    }

    private OpenGroup current() {
        return open.element();
    }

    private static GroupKind kindOf(String word) {
        return word.equals("group") ? GroupKind.GROUP : GroupKind.REPEAT;
    }
}
