package fr.opp.demonstration.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.opp.demonstration.answers.LargeDraw.Row;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What no drawn answer may break, planted errors or not: the hard rules H1 to H8, and the details of a total. */
class ConsistencyTest {
    private static final List<String> REQUIRED = List.of(
            "siret",
            "commune",
            "forme_juridique",
            "type_structure",
            "labels",
            "activites",
            "exercice_fin",
            "perimetre",
            "contrats");
    private static final List<List<String>> NEVER_ABOVE = List.of(
            List.of("rep_cedees", "rep_propres"),
            List.of("nb_creations", "nb_productions"),
            List.of("mu_form_amateurs", "nb_accueillis"),
            List.of("mu_premieres_parties", "mu_form_region"),
            List.of("ru_refus", "ru_demandes"),
            List.of("ru_rep_festival", "rep_propres"),
            List.of("ma_repertoire", "nb_productions"),
            List.of("ma_rep_petite_jauge", "rep_propres"),
            List.of("ma_rep_scolaires", "ma_rep_jeune_public"),
            List.of("ma_rep_hors_lieu", "rep_propres"),
            List.of("ma_construction_cout", "charges_total"));

    @Test
    void everyRequiredQuestionIsAnswered() {
        assertThat(LargeDraw.rows())
                .allSatisfy(row ->
                        assertThat(row.first().answers().values()).containsKeys(REQUIRED.toArray(String[]::new)));
    }

    @Test
    void partsStayWithinTheirWhole() {
        assertThat(LargeDraw.rows()).allSatisfy(row -> {
            Map<String, String> values = row.first().answers().values();
            NEVER_ABOVE.forEach(pair -> assertBelow(values, Set.of(pair.getFirst()), pair.getLast()));
            assertBelow(values, Set.of("rep_region", "rep_etranger"), "rep_propres");
            assertBelow(values, Set.of("t_plein", "t_reduit", "t_scolaire", "t_exonere"), "entrees_total");
            assertBelow(values, Set.of("mu_form_region", "mu_form_etranger"), "nb_accueillis");
            assertThat(sum(values, Set.of("pub_epci", "pub_departement", "pub_region")))
                    .isLessThanOrEqualTo(100);
        });
    }

    @Test
    void theRemainderOfAccountsIsNeverNegative() {
        assertThat(LargeDraw.rows()).allSatisfy(row -> {
            Map<String, String> values = row.complete().values();
            double lines = sum(values, Set.of("prod_billetterie", "prod_cessions", "prod_coproductions", "prod_bar"));
            assertThat(lines + PublishedFiguresTest.aid(row)).isLessThanOrEqualTo(row.number("produits_total"));
            assertBelow(
                    values,
                    Set.of(
                            "ch_achats",
                            "ch_pers_artistes",
                            "ch_pers_techniciens",
                            "ch_pers_permanents",
                            "ch_technique",
                            "ch_communication"),
                    "charges_total");
        });
    }

    @Test
    void blanksAndMistakesComeAsOftenAsSaid() {
        List<Row> rows = LargeDraw.rows();

        assertThat(blank(rows, "produits_total")).isCloseTo(.08, within(.01));
        assertThat(blank(rows, "km_leger")).isCloseTo(.60, within(.02));
        assertThat(blank(rows, "cddu_heures")).isCloseTo(.12, within(.01));
        assertThat(incomplete(rows)).isCloseTo(.11, within(.02));
        assertThat(planted(rows, PlantedError.THOUSANDS) + planted(rows, PlantedError.MEAN_FOR_TOTAL))
                .isCloseTo(.03, within(.005));
        assertThat(planted(rows, PlantedError.COPY_OF_LAST_YEAR)).isCloseTo(.02, within(.005));
    }

    @Test
    void everyAnswerSaysThatItIsSynthetic() {
        assertThat(LargeDraw.rows())
                .allSatisfy(row -> assertThat(row.first().answers().values().get("commentaire"))
                        .contains("synthétique"));
    }

    private static void assertBelow(Map<String, String> values, Set<String> parts, String whole) {
        if (values.containsKey(whole)) {
            assertThat(sum(values, parts)).as(parts + " of " + whole).isLessThanOrEqualTo(sum(values, Set.of(whole)));
        }
    }

    private static double sum(Map<String, String> values, Set<String> variables) {
        return variables.stream()
                .mapToDouble(variable -> Double.parseDouble(values.getOrDefault(variable, "0")))
                .sum();
    }

    private static double blank(List<Row> rows, String variable) {
        List<Row> asked = rows.stream().filter(row -> row.has(variable)).toList();
        return asked.stream()
                        .filter(row -> !row.first().answers().values().containsKey(variable))
                        .count()
                / (double) asked.size();
    }

    private static double incomplete(List<Row> rows) {
        List<String> keys = List.of("rep_propres", "rep_accueillies", "produits_total", "etp_cdi_f", "cddu_heures");
        return rows.stream()
                        .filter(row -> keys.stream()
                                .anyMatch(key -> row.has(key)
                                        && !row.first().answers().values().containsKey(key)))
                        .count()
                / (double) rows.size();
    }

    private static double planted(List<Row> rows, PlantedError error) {
        return rows.stream().filter(row -> row.first().error() == error).count() / (double) rows.size();
    }
}
