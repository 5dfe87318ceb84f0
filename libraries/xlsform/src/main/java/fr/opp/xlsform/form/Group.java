package fr.opp.xlsform.form;

import java.util.List;
import java.util.stream.Stream;

/** A group or a repeat. */
public record Group(Core core, GroupKind kind, List<Element> children) implements Element {
    public Group {
        children = List.copyOf(children);
    }

    public boolean repeats() {
        return kind == GroupKind.REPEAT;
    }

    /** Every element below, in order, groups before what they hold. */
    public Stream<Element> descendants() {
        return children.stream()
                .flatMap(child -> child instanceof Group group
                        ? Stream.concat(Stream.of(child), group.descendants())
                        : Stream.of(child));
    }
}
