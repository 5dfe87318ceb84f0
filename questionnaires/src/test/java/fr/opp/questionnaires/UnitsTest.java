package fr.opp.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import fr.opp.xlsform.Compilation;
import fr.opp.xlsform.XlsFormCompiler;
import fr.opp.xlsform.form.Question;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever answers sees beside each field what it counts: the form that leaves the compiler says so. */
class UnitsTest {
    private static final Pattern BIND = Pattern.compile("<bind nodeset=\"([^\"]+)\"[^>]* opp:unit=\"([^\"]+)\"");

    static Stream<Model> models() {
        return Models.all().stream();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyAmountIsInEuros(Model model) {
        Compilation.Compiled compiled = compile(model);

        Map<String, String> amounts = units(
                compiled,
                question -> inSection(question, "budget")
                        || question.name().endsWith("_cout")
                        || label(question).contains("€"));

        assertThat(amounts).hasSizeGreaterThanOrEqualTo(33).containsKeys("aide_montant", "produits_total", "resultat");
        assertThat(amounts.values()).containsOnly("EUR");
    }

    @ParameterizedTest
    @MethodSource("models")
    void workTravelEnergyAndSharesHaveTheirUnit(Model model) {
        Compilation.Compiled compiled = compile(model);

        assertThat(units(compiled, named("etp_.*")))
                .hasSize(7)
                .allSatisfy((name, unit) -> assertThat(unit).isEqualTo("ETP"));
        assertThat(units(compiled, named(".*_heures")))
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy((name, unit) -> assertThat(unit).isEqualTo("h"));
        assertThat(units(compiled, named("p?km_.*")))
                .hasSize(4)
                .allSatisfy((name, unit) -> assertThat(unit).isEqualTo("km"));
        assertThat(units(compiled, named(".*_kwh")))
                .hasSize(2)
                .allSatisfy((name, unit) -> assertThat(unit).isEqualTo("kWh"));
        assertThat(units(compiled, named("pub_(epci|departement|region)")))
                .hasSize(3)
                .allSatisfy((name, unit) -> assertThat(unit).isEqualTo("%"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void theServerReadsTheFormWithItsUnits(Model model) throws Exception {
        Filled form = Filled.load(model.code());

        assertThat(form.compiled().xform()).contains("xmlns:opp=\"https://opp.example/xforms\"");
        assertThat(form.calculates("resultat", "produits_total=50000; charges_total=48000"))
                .isEqualTo("2000");
        assertThat(form.refuses("produits_total", "produits_total=-1")).isTrue();
    }

    /** Units that the form gives to the numbers it asks or calculates, by name; {@code ""} where it gives none. */
    private static Map<String, String> units(Compilation.Compiled compiled, Predicate<Question> chosen) {
        Map<String, String> given = new TreeMap<>();
        Matcher bind = BIND.matcher(compiled.xform());
        while (bind.find()) {
            given.put(bind.group(1), bind.group(2));
        }
        return compiled.form()
                .questions()
                .filter(UnitsTest::number)
                .filter(chosen)
                .collect(Collectors.toMap(
                        Question::name,
                        question -> given.getOrDefault(question.core().path().xpath(), "")));
    }

    private static boolean number(Question question) {
        return List.of("int", "decimal").contains(question.core().bind().getOrDefault("type", ""));
    }

    private static boolean inSection(Question question, String section) {
        return question.core().path().steps().contains(section);
    }

    private static Predicate<Question> named(String pattern) {
        return question -> question.name().matches(pattern);
    }

    private static String label(Question question) {
        return question.core().label().toString();
    }

    private static Compilation.Compiled compile(Model model) {
        return (Compilation.Compiled) XlsFormCompiler.compile(model.fileName(), Models.workbook(model));
    }
}
