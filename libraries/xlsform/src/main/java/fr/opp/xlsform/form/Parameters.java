package fr.opp.xlsform.form;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The {@code parameters} column, and where each parameter goes in the XForm. */
final class Parameters {
    private static final Map<String, String> TO_CONTROL = Map.of(
            "rows", "rows",
            "app", "intent",
            "capture-accuracy", "accuracyThreshold",
            "warning-accuracy", "unacceptableAccuracyThreshold",
            "incremental", "incremental");
    private static final Map<String, String> TO_BIND = Map.of(
            "max-pixels", "orx:max-pixels",
            "quality", "odk:quality",
            "allow-mock-accuracy", "odk:allow-mock-accuracy",
            "track-changes", "odk:track-changes",
            "track-changes-reasons", "odk:track-changes-reasons",
            "identify-user", "odk:identify-user",
            "location-priority", "odk:location-priority",
            "location-min-interval", "odk:location-min-interval",
            "location-max-age", "odk:location-max-age");
    private static final Set<String> RANGE = Set.of("start", "end", "step");

    private Parameters() {}

    static Map<String, String> parse(String column) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : column.strip().split("[;,\\s]+")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(pair.substring(0, equals).toLowerCase(Locale.ROOT), pair.substring(equals + 1));
            }
        }
        return parameters;
    }

    static Map<String, String> control(String type, Map<String, String> parameters) {
        Map<String, String> control = new LinkedHashMap<>();
        if (type.equals("range")) {
            control.put("start", parameters.getOrDefault("start", "1"));
            control.put("end", parameters.getOrDefault("end", "10"));
            control.put("step", parameters.getOrDefault("step", "1"));
        }
        parameters.forEach((name, value) -> {
            String attribute = TO_CONTROL.get(name);
            if (attribute != null) {
                control.put(attribute, value);
            }
        });
        return control;
    }

    static Map<String, String> bind(String type, Map<String, String> parameters) {
        Map<String, String> bind = new LinkedHashMap<>();
        boolean decimal = RANGE.stream()
                .anyMatch(name -> parameters.getOrDefault(name, "").contains("."));
        if (type.equals("range") && decimal) {
            bind.put("type", "decimal");
        }
        parameters.forEach((name, value) -> {
            String attribute = TO_BIND.get(name);
            if (attribute != null) {
                bind.put(attribute, value);
            }
        });
        return bind;
    }
}
