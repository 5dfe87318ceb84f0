package fr.opp.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import fr.opp.xlsform.workbook.CsvTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every line of {@code expressions/*.csv} is an expression with answers for which it holds and answers for which it does not. */
class ExpressionsTest {
    private static final int AT_LEAST = 20;

    @TestFactory
    Stream<DynamicTest> expressionsHoldAndFailAsWritten() throws Exception {
        Map<String, Filled> forms = new LinkedHashMap<>();
        for (Model model : Models.all()) {
            forms.put(model.code(), Filled.load(model.code()));
        }
        return forms.entrySet().stream()
                .flatMap(entry -> expressions(entry.getKey())
                        .map(line -> DynamicTest.dynamicTest(
                                entry.getKey() + ": " + line.get(0) + " of " + line.get(1) + " " + line.get(3),
                                () -> check(entry.getValue(), line))));
    }

    @Test
    void eachWorkbookHasEnoughExpressionsTried() {
        Models.all().forEach(model -> assertThat(expressions(model.code())).hasSizeGreaterThanOrEqualTo(AT_LEAST));
    }

    private static void check(Filled form, List<String> line) {
        String node = line.get(1);
        String passes = line.get(2) + "; " + line.get(3);
        String fails = line.get(2) + "; " + line.get(4);
        switch (line.get(0)) {
            case "constraint" -> {
                assertThat(form.refuses(node, line.get(2) + "; " + node + "=" + line.get(3)))
                        .isFalse();
                assertThat(form.refuses(node, line.get(2) + "; " + node + "=" + line.get(4)))
                        .isTrue();
            }
            case "relevant" -> {
                assertThat(form.asks(node, passes)).isTrue();
                assertThat(form.asks(node, fails)).isFalse();
            }
            default -> {
                assertThat(form.calculates(node, before(passes))).isEqualTo(after(passes));
                assertThat(form.calculates(node, before(fails))).isNotEqualTo(after(fails));
            }
        }
    }

    private static String before(String text) {
        return text.substring(0, text.indexOf("->"));
    }

    private static String after(String text) {
        return text.substring(text.indexOf("->") + 2).strip();
    }

    private static Stream<List<String>> expressions(String code) {
        return Stream.concat(lines("common"), lines(code));
    }

    private static Stream<List<String>> lines(String name) {
        try (InputStream stream = ExpressionsTest.class.getResourceAsStream("/expressions/" + name + ".csv")) {
            return CsvTable.rows(new String(stream.readAllBytes(), StandardCharsets.UTF_8)).stream()
                    .skip(1)
                    .filter(row -> row.size() == 5);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
