package fr.opp.collection.contribution;

import fr.opp.formengine.Answer;
import fr.opp.formengine.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a version holds, encrypted: the XML as it came, and the answers as they were judged then, so that a form's {@code
 * today()} cannot change later what was accepted.
 *
 * @param values text of each leaf that has a value, by path; leaves inside repeats are only in the XML
 * @param missing paths of questions that were asked and left blank; all others were not asked
 */
public record Content(String xml, Map<String, String> values, List<String> missing) {
    public Content {
        values = Map.copyOf(values);
        missing = List.copyOf(missing);
    }

    public static Content of(byte[] xml, Verdict.Accepted accepted) {
        Set<String> seen = new HashSet<>();
        Set<String> repeated = new HashSet<>();
        accepted.answers().stream()
                .map(Answer::path)
                .filter(path -> !seen.add(path))
                .forEach(repeated::add);
        Map<String, String> values = new HashMap<>();
        accepted.answers().stream()
                .filter(answer -> answer.state() == Answer.State.VALUE && !repeated.contains(answer.path()))
                .forEach(answer -> values.put(answer.path(), answer.text()));
        List<String> missing = accepted.answers().stream()
                .filter(answer -> answer.state() == Answer.State.MISSING && !repeated.contains(answer.path()))
                .map(Answer::path)
                .toList();
        return new Content(new String(xml, StandardCharsets.UTF_8), values, missing);
    }
}
