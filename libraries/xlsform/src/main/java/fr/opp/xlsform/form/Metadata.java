package fr.opp.xlsform.form;

import fr.opp.xlsform.finding.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What every instance says of itself: its id, and its name when the settings give one. */
final class Metadata {
    private Metadata() {}

    static List<Element> of(String root, Map<String, String> settings) {
        NodePath meta = NodePath.root(root).child("meta", GroupKind.GROUP);
        List<Element> elements = new ArrayList<>();
        if (!YesNo.isYes(settings.getOrDefault("omit_instanceID", ""))) {
            Map<String, String> bind = new TreeMap<>(Map.of("type", "string", "readonly", "true()"));
            bind.put("jr:preload", settings.getOrDefault("instance_id", "uid"));
            elements.add(node(meta, "instanceID", bind));
        }
        String name = settings.getOrDefault("instance_name", "");
        if (!name.isEmpty()) {
            elements.add(node(meta, "instanceName", new TreeMap<>(Map.of("type", "string", "calculate", name))));
        }
        return elements;
    }

    private static Question node(NodePath meta, String name, Map<String, String> bind) {
        Core core = Core.generated(name, meta.child(name, GroupKind.GROUP), Place.sheet("settings"))
                .withBind(bind);
        return new Question(core, QuestionTypes.find("calculate").orElseThrow(), null, "", "", Map.of());
    }
}
