package fr.opp.questionnaires;

import fr.opp.formengine.Answer;
import fr.opp.formengine.Finding;
import fr.opp.formengine.Form;
import fr.opp.formengine.Verdict;
import fr.opp.xlsform.Compilation;
import fr.opp.xlsform.XlsFormCompiler;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A questionnaire that tests fill in by variable: {@code rep_propres=12; aide_montant#2=500}. */
final class Filled {
    private static final String VALID = "siret=73282932000074; commune=31555; forme_juridique=association;"
            + " type_structure=compagnie; labels=aucun; activites=creation cession; exercice_fin=2025-08-31;"
            + " perimetre=structure; contrats=benevolat";

    private final Compilation.Compiled compiled;
    private final Form form;
    private final Map<String, List<String>> paths = new LinkedHashMap<>();

    private Filled(Compilation.Compiled compiled, Form form) {
        this.compiled = compiled;
        this.form = form;
        compiled.form()
                .questions()
                .forEach(question ->
                        paths.put(question.name(), question.core().path().steps()));
    }

    static Filled load(String code) throws Exception {
        Model model = Models.find(code).orElseThrow();
        Compilation.Compiled compiled =
                (Compilation.Compiled) XlsFormCompiler.compile(model.fileName(), Models.workbook(model));
        return new Filled(compiled, Form.load(compiled.xform(), Models.media()));
    }

    Compilation.Compiled compiled() {
        return compiled;
    }

    /** Whether the form refuses this value of the node. */
    boolean refuses(String node, String assignments) {
        return findings(assignments).stream()
                .anyMatch(finding -> finding.kind() == Finding.Kind.CONSTRAINT && is(node, finding.path()));
    }

    /** Whether the form asks for the node, or shows it. */
    boolean asks(String node, String assignments) {
        return switch (judge(assignments)) {
            case Verdict.Refused refused ->
                refused.findings().stream()
                        .anyMatch(finding -> finding.kind() == Finding.Kind.REQUIRED && is(node, finding.path()));
            case Verdict.Accepted accepted -> answer(accepted, node).state() != Answer.State.NOT_APPLICABLE;
        };
    }

    /** What the form calculates. */
    String calculates(String node, String assignments) {
        return switch (judge(assignments)) {
            case Verdict.Refused refused -> throw new AssertionError(refused.findings());
            case Verdict.Accepted accepted -> answer(accepted, node).text();
        };
    }

    private Answer answer(Verdict.Accepted accepted, String node) {
        return accepted.answers().stream()
                .filter(answer -> is(node, answer.path()))
                .findFirst()
                .orElseThrow();
    }

    private boolean is(String node, String path) {
        List<String> steps = paths.get(node);
        return String.join("/", steps.subList(1, steps.size())).equals(path.replaceAll("\\[\\d+]", ""));
    }

    private List<Finding> findings(String assignments) {
        return judge(assignments) instanceof Verdict.Refused refused ? refused.findings() : List.of();
    }

    private Verdict judge(String assignments) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : (VALID + "; " + assignments).split(";")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.put(
                        pair.substring(0, equals).strip(),
                        pair.substring(equals + 1).strip());
            }
        }
        return form.judge(xml(values).getBytes(StandardCharsets.UTF_8));
    }

    private String xml(Map<String, String> values) {
        Map<String, StringBuilder> sections = new LinkedHashMap<>();
        Map<String, StringBuilder> repeats = new TreeMap<>();
        values.forEach((key, value) -> {
            String name = key.replaceAll("#.*", "");
            List<String> steps = paths.get(name);
            String node = "<" + name + ">" + value + "</" + name + ">";
            if (steps.size() == 3) {
                sections.computeIfAbsent(steps.get(1), s -> new StringBuilder()).append(node);
            } else {
                repeats.computeIfAbsent(
                                steps.get(1) + " " + steps.get(2) + key.replaceAll(".*#", "#"),
                                s -> new StringBuilder())
                        .append(node);
            }
        });
        repeats.forEach((key, nodes) -> {
            String repeat = key.replaceAll(".* |#.*", "");
            sections.computeIfAbsent(key.replaceAll(" .*", ""), s -> new StringBuilder())
                    .append("<" + repeat + ">" + nodes + "</" + repeat + ">");
        });
        StringBuilder out = new StringBuilder("<data id=\"" + compiled.form().id() + "\" version=\"1\">");
        sections.forEach((section, nodes) -> out.append("<" + section + ">" + nodes + "</" + section + ">"));
        return out.append("<meta><instanceID>uuid:1</instanceID></meta></data>").toString();
    }
}
