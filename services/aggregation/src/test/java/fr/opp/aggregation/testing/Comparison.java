package fr.opp.aggregation.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.opp.contracts.edition.Edition;
import fr.opp.contracts.edition.MeasureSpec;
import fr.opp.contracts.edition.Statistic;
import fr.opp.contracts.release.CellStatus;
import fr.opp.contracts.release.TableCell;
import fr.opp.contracts.release.TableProposed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds every number that a release shows beside what a batch counts. */
public final class Comparison {
    private Comparison() {}

    /** @return how many numbers were compared */
    public static int with(Batch batch, Edition edition, List<TableProposed> tables) {
        int compared = 0;
        for (TableProposed table : tables) {
            for (TableCell cell : table.cells()) {
                if (cell.status() == CellStatus.SHOWN) {
                    compare(batch, measure(edition, table, cell), table, cell);
                    compared++;
                }
            }
        }
        return compared;
    }

    private static void compare(Batch batch, MeasureSpec measure, TableProposed table, TableCell cell) {
        Map<String, String> at = new HashMap<>();
        for (int axis = 0; axis < table.axes().size(); axis++) {
            if (!cell.codes().get(axis).equals(TableCell.TOTAL)) {
                at.put(table.axes().get(axis).dimension(), cell.codes().get(axis));
            }
        }
        Map<String, BigDecimal> members = batch.members(measure.variable(), at);
        assertThat(members).hasSizeGreaterThanOrEqualTo(3);
        assertThat(cell.units()).isIn(members.size(), null);
        assertThat(cell.value())
                .as("%s %s of %s", measure.id(), cell.codes(), table.table())
                .isEqualByComparingTo(expected(measure.statistic(), List.copyOf(members.values())));
    }

    private static BigDecimal expected(Statistic statistic, List<BigDecimal> amounts) {
        List<BigDecimal> sorted = amounts.stream().sorted().toList();
        int centre = sorted.size() % 2 == 0 ? 4 : 3;
        int first = (sorted.size() - centre) / 2;
        return switch (statistic) {
            case COUNT -> BigDecimal.valueOf(amounts.size());
            case SUM -> sum(amounts);
            case MEAN -> mean(amounts);
            case MEDIAN -> mean(sorted.subList(first, first + centre));
        };
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal mean(List<BigDecimal> amounts) {
        return sum(amounts).divide(BigDecimal.valueOf(amounts.size()), 2, RoundingMode.HALF_EVEN);
    }

    private static MeasureSpec measure(Edition edition, TableProposed table, TableCell cell) {
        return edition.tables().stream()
                .filter(spec -> spec.id().equals(table.table()))
                .flatMap(spec -> spec.measures().stream())
                .filter(measure -> measure.id().equals(cell.measure()))
                .findFirst()
                .orElseThrow();
    }
}
