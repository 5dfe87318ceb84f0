package fr.opp.questionnaires.generator;

import java.util.LinkedHashMap;
import java.util.Map;

/** The row of the survey sheet for a variable, out of its line and its rule. */
final class QuestionRow {
    private static final Line NO_RULE = new Line(Map.of());

    private final Line variable;
    private final Line rule;
    private final String label;

    QuestionRow(Line variable, Map<String, Line> rules, String label) {
        this.variable = variable;
        this.rule = rules.getOrDefault(variable.get("code"), NO_RULE);
        this.label = label;
    }

    Map<String, String> cells(String discipline) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("type", type());
        cells.put("name", variable.get("code"));
        Columns.bilingual(cells, "label", label, variable.get("label_en"));
        Columns.bilingual(cells, "hint", rule.get("hint_fr"), rule.get("hint_en"));
        cells.put("appearance", rule.get("appearance"));
        cells.put("relevant", rule.get("relevant"));
        cells.put("default", rule.get("default").replace("@discipline", discipline));
        require(cells);
        constrain(cells);
        describe(cells);
        return cells;
    }

    private String type() {
        String type = variable.get("type");
        if (type.startsWith("s1 ")) {
            return "select_one " + type.substring(3);
        }
        if (type.startsWith("sm ")) {
            return "select_multiple " + type.substring(3);
        }
        return switch (type) {
            case "int" -> "integer";
            case "dec" -> "decimal";
            default -> type;
        };
    }

    private boolean number() {
        return variable.is("type", "int") || variable.is("type", "dec");
    }

    /** Key rows are required, but never a number: blank means missing, and zero is typed. */
    private void require(Map<String, String> cells) {
        if (variable.is("key", "yes") && !number()) {
            cells.put("required", "yes");
            Columns.bilingual(
                    cells,
                    "required_message",
                    "Cette réponse est nécessaire pour compter la structure",
                    "This answer is needed to count the structure");
        }
    }

    private void constrain(Map<String, String> cells) {
        String most = rule.is("unit", "%") ? " and . <= 100" : "";
        String floor = number() ? ". >= 0" + most : "";
        String own = rule.get("constraint");
        String both = floor.isEmpty() || own.isEmpty() ? floor + own : floor + " and " + parenthesised(own);
        if (both.isEmpty()) {
            return;
        }
        cells.put("constraint", both);
        boolean percent = !most.isEmpty();
        Columns.bilingual(
                cells,
                "constraint_message",
                rule.has("message_fr")
                        ? rule.get("message_fr")
                        : percent ? "Entre 0 et 100" : "Un nombre positif, ou zéro",
                rule.has("message_en")
                        ? rule.get("message_en")
                        : percent ? "Between 0 and 100" : "A positive number, or zero");
    }

    private static String parenthesised(String expression) {
        return expression.startsWith("(") ? expression : "(" + expression + ")";
    }

    private void describe(Map<String, String> cells) {
        boolean ownList = variable.get("type").startsWith("s1 ");
        boolean dimension = ownList && (variable.is("dimension", "yes") || rule.is("dimension", "yes"));
        cells.put("opp::variable", variable.get("code"));
        cells.put("opp::sensitivity", variable.get("sensitivity"));
        cells.put("opp::key", variable.get("key"));
        cells.put("opp::unit", rule.get("unit"));
        cells.put("opp::dimension", dimension ? "yes" : "");
        cells.put("opp::prefilled", variable.get("prefilled"));
        cells.put("opp::previous", rule.get("previous"));
    }
}
