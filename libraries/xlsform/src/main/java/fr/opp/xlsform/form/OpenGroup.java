package fr.opp.xlsform.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A group whose end has not been read yet. */
final class OpenGroup {
    private final Core core;
    private final GroupKind kind;
    private final List<Element> children = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private final @Nullable TableList table;

    OpenGroup(Core core, GroupKind kind) {
        this(core, kind, null);
    }

    private OpenGroup(Core core, GroupKind kind, @Nullable TableList table) {
        this.core = core;
        this.kind = kind;
        this.table = table;
    }

    /** The group of a row, as a table when its appearance asks for one. */
    static OpenGroup of(Core core, GroupKind kind) {
        if (!TableList.asked(core)) {
            return new OpenGroup(core, kind);
        }
        OpenGroup group = new OpenGroup(TableList.group(core), kind, new TableList());
        String note = "generated_table_list_label_" + core.place().row();
        TableList.note(core, group.child(note)).forEach(group::add);
        return group;
    }

    /** Adds the elements of a row. */
    void addAll(List<Element> elements, @Nullable Integer row) {
        NodePath labels = child("reserved_name_for_field_list_labels_" + row);
        (table == null ? elements : table.arrange(elements, labels)).forEach(this::add);
    }

    Core core() {
        return core;
    }

    GroupKind kind() {
        return kind;
    }

    boolean has(String name) {
        return names.contains(name);
    }

    NodePath child(String name) {
        return core.path().child(name, kind);
    }

    void add(Element element) {
        children.add(element);
        names.add(element.name());
    }

    Group close() {
        return new Group(core, kind, children);
    }
}
