package fr.opp.aggregation.release;

import fr.opp.aggregation.plan.Subject;
import fr.opp.aggregation.plan.UnitReading;
import fr.opp.contracts.edition.MeasureSpec;
import fr.opp.contracts.release.CellStatus;
import fr.opp.contracts.release.TableCell;
import fr.opp.disclosure.Coordinates;
import fr.opp.disclosure.Protection;
import fr.opp.disclosure.Series;
import fr.opp.disclosure.Status;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One cell of a table after protection: its value when it may be shown, otherwise why not. */
final class CellWriter {
    private final Snapshot snapshot;
    private final Places places;
    private final Amounts amounts;
    private final MedianRule medians;
    private final Map<Series, Map<Coordinates, Protection.Cell>> protectedCells = new HashMap<>();

    CellWriter(Snapshot snapshot, Places places, Amounts amounts, Protection protection) {
        this.snapshot = snapshot;
        this.places = places;
        this.amounts = amounts;
        this.medians = new MedianRule(snapshot.layout().plan().rules());
        for (Protection.Cell cell : protection.cells()) {
            protectedCells
                    .computeIfAbsent(cell.series(), series -> new HashMap<>())
                    .put(cell.coordinates(), cell);
        }
    }

    /**
     * Writes a cell.
     *
     * @param codes one for each axis
     * @param at the same as dimension to code, margins left out
     */
    TableCell write(MeasureSpec measure, List<String> codes, Map<String, String> at) {
        Subject subject = Subject.of(measure);
        Coordinates place = places.coordinates(at);
        Protection.Cell units = cell(unitsOf(subject), place).orElseThrow();
        Integer shownUnits = units.status().shown() ? units.units() : null;
        Verdict verdict = switch (measure.statistic()) {
            case COUNT -> Verdict.of(units, BigDecimal.valueOf(units.value()));
            case SUM -> sum(subject, place);
            case MEAN -> mean(subject, place, units);
            case MEDIAN -> median(subject, place, at);
        };
        return new TableCell(codes, measure.id(), verdict.status(), verdict.value(), shownUnits);
    }

    /** What is said of a cell. */
    private record Verdict(CellStatus status, @Nullable BigDecimal value) {
        static final Verdict DEPENDENT = new Verdict(CellStatus.DEPENDENT, null);

        static Verdict of(Protection.Cell cell, BigDecimal value) {
            return cell.status().shown()
                    ? new Verdict(CellStatus.SHOWN, value)
                    : new Verdict(reason(cell.status()), null);
        }
    }

    private static Series unitsOf(Subject subject) {
        return subject.countsUnits() ? Series.units(Series.EVERYONE) : Series.answers(subject.code(), Series.EVERYONE);
    }

    private Optional<Protection.Cell> cell(Series series, Coordinates place) {
        return Optional.ofNullable(protectedCells.get(series)).map(cells -> cells.get(place));
    }

    private Optional<Protection.Cell> sumCell(Subject subject, Coordinates place) {
        return cell(Series.sum(subject.code(), Series.EVERYONE), place);
    }

    private Verdict sum(Subject subject, Coordinates place) {
        Protection.Cell sum = sumCell(subject, place).orElseThrow();
        return Verdict.of(sum, amounts.restored(subject, sum.value()));
    }

    private Verdict mean(Subject subject, Coordinates place, Protection.Cell units) {
        Protection.Cell sum = sumCell(subject, place).orElseThrow();
        if (units.units() == 0 || !units.status().shown() || !sum.status().shown()) {
            return Verdict.DEPENDENT;
        }
        return new Verdict(CellStatus.SHOWN, MedianRule.rounded(amounts.restored(subject, sum.value()), units.units()));
    }

    /** A median bounds the sum of its cell, so it is hidden where that sum is hidden. */
    private Verdict median(Subject subject, Coordinates place, Map<String, String> at) {
        boolean hidden = !cell(unitsOf(subject), place).orElseThrow().status().shown()
                || sumCell(subject, place).filter(sum -> !sum.status().shown()).isPresent();
        return hidden
                ? Verdict.DEPENDENT
                : medians.median(ranked(subject, at))
                        .map(value -> new Verdict(CellStatus.SHOWN, value))
                        .orElse(Verdict.DEPENDENT);
    }

    private MedianRule.Ranked ranked(Subject subject, Map<String, String> at) {
        List<UnitReading> inside = snapshot.units().stream()
                .filter(unit -> unit.amounts().containsKey(subject))
                .filter(unit -> at.entrySet().stream()
                        .allMatch(code -> unit.codes()
                                .getOrDefault(code.getKey(), List.of())
                                .contains(code.getValue())))
                .toList();
        return new MedianRule.Ranked(
                inside.stream()
                        .map(unit -> unit.amounts().getOrDefault(subject, 0L))
                        .toList(),
                inside.stream().anyMatch(UnitReading::naturalPerson));
    }

    private static CellStatus reason(Status status) {
        return switch (status) {
            case SHOWN -> CellStatus.SHOWN;
            case FREQUENCY -> CellStatus.FREQUENCY;
            // Both say that few units hold most of the total.
            case DOMINANCE, P_PERCENT -> CellStatus.DOMINANCE;
            case SECONDARY -> CellStatus.SECONDARY;
        };
    }
}
