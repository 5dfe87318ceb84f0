package fr.opp.aggregation.plan;

import fr.opp.contracts.edition.MeasureSpec;
import java.util.Objects;

/** What is counted in a cell: legal units as such, or a variable of the edition. */
public record Subject(String code) {
    /** Legal units as such. No variable is called so. */
    public static final Subject UNITS = new Subject("*");

    public static Subject of(MeasureSpec measure) {
        return switch (measure.statistic()) {
            case COUNT -> UNITS;
            case SUM, MEAN, MEDIAN -> new Subject(Objects.requireNonNull(measure.variable(), "a variable to sum"));
        };
    }

    public boolean countsUnits() {
        return equals(UNITS);
    }
}
