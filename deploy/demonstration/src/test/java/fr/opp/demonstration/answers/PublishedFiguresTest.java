package fr.opp.demonstration.answers;

import static fr.opp.demonstration.answers.LargeDraw.mean;
import static fr.opp.demonstration.answers.LargeDraw.median;
import static fr.opp.demonstration.answers.LargeDraw.rows;
import static fr.opp.demonstration.answers.LargeDraw.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import fr.opp.demonstration.answers.LargeDraw.Row;
import fr.opp.demonstration.structures.Kind;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A large draw has the medians, shares and ratios from which it was drawn. */
class PublishedFiguresTest {
    @ParameterizedTest
    @CsvSource({"cirque, 95000", "marionnette, 52000", "rue, 85000", "musiques-actuelles, 630000"})
    void mediansOfIncomeAreThoseOfTheRows(String filiere, double published) {
        List<Row> rows = rows(filiere, row -> row.structure().kind() != Kind.PRODUCER);

        assertThat(median(rows, row -> row.number("produits_total"))).isCloseTo(published, withPercentage(5));
    }

    @ParameterizedTest
    @CsvSource({
        "cirque, rep_propres, 32", "marionnette, rep_propres, 25", "rue, rep_propres, 30",
        "cirque, nb_productions, 2", "marionnette, nb_productions, 3", "rue, nb_productions, 3",
        "cirque, cddu_cachets, 220", "marionnette, cddu_cachets, 75", "rue, cddu_cachets, 200",
        "marionnette, ma_jauge_max, 90", "cirque, cq_chapiteau_jauge, 300"
    })
    void mediansOfTeamsAreThoseOfTheRows(String filiere, String variable, double published) {
        List<Row> rows =
                rows(filiere, row -> row.has(variable) && row.structure().kind() == Kind.TEAM);

        assertThat(median(rows, row -> row.number(variable))).isCloseTo(published, withPercentage(5));
    }

    @ParameterizedTest
    @CsvSource({
        "rep_accueillies, 52",
        "nb_accueillis, 90",
        "entrees_total, 8330",
        "mu_prix_plein, 12.9",
        "mu_jauge_principale, 400",
        "cddu_cachets, 350"
    })
    void mediansOfVenuesOfCurrentMusicAreThoseOfTheRows(String variable, double published) {
        assertThat(median(rows("musiques-actuelles", venueWith(variable)), row -> row.number(variable)))
                .isCloseTo(published, withPercentage(5));
    }

    @Test
    void permanentWorkIsAbsentAsOftenAsSaidAndHasItsMedianElsewhere() {
        List<Row> circus = rows("cirque", row -> true);
        List<Row> employers = rows("cirque", row -> work(row) > 0);
        List<Row> venues = rows("musiques-actuelles", venueWith("produits_total"));

        assertThat(1 - employers.size() / (double) circus.size()).isCloseTo(.45, within(.03));
        assertThat(median(employers, PublishedFiguresTest::work)).isCloseTo(1.2, withPercentage(6));
        assertThat(median(venues, PublishedFiguresTest::work)).isCloseTo(7, withPercentage(5));
    }

    @Test
    void puppetryPlaysAboutElevenTimesAShowAndTheStructureInTheMiddleEight() {
        List<Row> teams = rows("marionnette", row -> row.has("rep_propres"));

        double ratioOfSums = values(teams, row -> row.number("rep_propres")).sum()
                / values(teams, row -> row.number("nb_productions")).sum();
        double middle = median(teams, row -> row.number("rep_propres") / row.number("nb_productions"));

        assertThat(ratioOfSums).isCloseTo(11.7, withPercentage(20));
        assertThat(middle).isCloseTo(8, withPercentage(12));
    }

    @Test
    void datesOfCurrentMusicAreSkewedAsPublished() {
        List<Row> venues = rows("musiques-actuelles", venueWith("rep_accueillies"));

        assertThat(mean(venues, row -> row.number("rep_accueillies"))
                        / median(venues, row -> row.number("rep_accueillies")))
                .isCloseTo(60 / 52.0, withPercentage(6));
    }

    @ParameterizedTest
    @CsvSource({"cirque, 0.35, 0.05", "marionnette, 0.29, 0.04", "rue, 0.33, 0.01", "musiques-actuelles, 0.58, 0.16"})
    void aidAndTicketsBringTheirShareOfTheIncome(String filiere, double aid, double tickets) {
        List<Row> rows = rows(
                filiere,
                row -> row.structure().kind() != Kind.PRODUCER
                        && row.structure().kind() != Kind.STUDIO);

        assertThat(mean(rows, row -> aid(row) / row.number("produits_total"))).isCloseTo(aid, within(.03));
        assertThat(mean(rows, row -> row.number("prod_billetterie") / row.number("produits_total")))
                .isCloseTo(tickets, within(.03));
    }

    @Test
    void logsAreCorrelatedAsGiven() {
        List<Row> venues = rows("musiques-actuelles", venueWith("entrees_total"));
        List<Row> teams = rows("cirque", row -> row.has("rep_propres") && row.has("cddu_cachets"));

        assertThat(correlation(venues, "mu_jauge_principale", "entrees_total")).isCloseTo(.75, within(.05));
        assertThat(correlation(teams, "rep_propres", "cddu_cachets")).isCloseTo(.75, within(.05));
        assertThat(correlation(teams, "produits_total", "rep_propres")).isCloseTo(.5, within(.06));
    }

    static double work(Row row) {
        return row.number("etp_cdi_f") + row.number("etp_cdi_h") + row.number("etp_cdd_f") + row.number("etp_cdd_h");
    }

    static double aid(Row row) {
        return row.complete().lines("aides").stream()
                .mapToDouble(line -> Double.parseDouble(line.get("aide_montant")))
                .sum();
    }

    private static Predicate<Row> venueWith(String variable) {
        return row -> row.structure().kind() == Kind.VENUE && row.has(variable) && row.has("mu_jauge_principale");
    }

    private static double correlation(List<Row> rows, String one, String other) {
        double[] x = values(rows, row -> Math.log(Math.max(row.number(one), 1))).toArray();
        double[] y =
                values(rows, row -> Math.log(Math.max(row.number(other), 1))).toArray();
        return covariance(x, y) / Math.sqrt(covariance(x, x) * covariance(y, y));
    }

    private static double covariance(double[] x, double[] y) {
        double meanX = java.util.Arrays.stream(x).average().orElseThrow();
        double meanY = java.util.Arrays.stream(y).average().orElseThrow();
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (x[i] - meanX) * (y[i] - meanY);
        }
        return sum / x.length;
    }
}
