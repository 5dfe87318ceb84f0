package fr.opp.aggregation.release;

import fr.opp.aggregation.plan.Plan;
import fr.opp.aggregation.plan.Subject;
import fr.opp.aggregation.plan.UnitReading;
import fr.opp.contracts.edition.MeasureSpec;
import fr.opp.contracts.edition.ProtectionRules;
import fr.opp.contracts.edition.Statistic;
import fr.opp.contracts.edition.TableSpec;
import fr.opp.disclosure.Contribution;
import fr.opp.disclosure.Coordinates;
import fr.opp.disclosure.Family;
import fr.opp.disclosure.FamilyBuilder;
import fr.opp.disclosure.Rules;
import fr.opp.disclosure.Series;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All tables of a release as one family of linked tables. A mean is there as its sum and its number of units, a median as
 * its number of units: what a reader learns from them is judged as if those were published.
 */
final class FamilyMaker {
    private static final Set<String> EVERYONE = Set.of(Series.EVERYONE);

    private final Snapshot snapshot;
    private final DirectoryView directory;
    private final Places places;
    private final Amounts amounts;

    FamilyMaker(Snapshot snapshot, DirectoryView directory, Places places, Amounts amounts) {
        this.snapshot = snapshot;
        this.directory = directory;
        this.places = places;
        this.amounts = amounts;
    }

    Family make() {
        Plan plan = snapshot.layout().plan();
        FamilyBuilder builder = Family.builder(rules(plan.rules()));
        places.hierarchies().forEach(builder::hierarchy);
        snapshot.layout().subjects().stream()
                .filter(subject -> !subject.countsUnits())
                .forEach(subject -> builder.variable(amounts.variable(subject)));
        plan.tables().forEach(table -> addTable(builder, table));
        snapshot.units().forEach(unit -> addUnit(builder, unit));
        return builder.told(FamilyMaker::isNumberOfAllUnits)
                .knownEmpty(place -> directory.knowsToBeEmpty(place.codes()))
                .build();
    }

    /** How many units answered in all stands under every table of the release, whatever the table itself shows. */
    private static boolean isNumberOfAllUnits(Series series, Coordinates coordinates) {
        return series.equals(Series.units(Series.EVERYONE)) && coordinates.equals(Coordinates.TOTAL);
    }

    private static Rules rules(ProtectionRules rules) {
        return new Rules(
                rules.frequency(),
                rules.personFrequency(),
                rules.dominancePercent(),
                rules.pPercent(),
                Rules.Zeros.SAFE,
                rules.protectionPercent());
    }

    private void addTable(FamilyBuilder builder, TableSpec table) {
        for (List<String> dimensions : places.crossings(table.dimensions())) {
            table.measures().forEach(measure -> addMeasure(builder, measure, dimensions));
        }
    }

    private static void addMeasure(FamilyBuilder builder, MeasureSpec measure, List<String> dimensions) {
        Subject subject = Subject.of(measure);
        if (subject.countsUnits()) {
            builder.table(Series.units(Series.EVERYONE), dimensions);
        } else if (measure.statistic() == Statistic.MEDIAN) {
            builder.table(Series.answers(subject.code(), Series.EVERYONE), dimensions);
        } else {
            builder.sums(subject.code(), dimensions);
        }
    }

    private void addUnit(FamilyBuilder builder, UnitReading unit) {
        Map<String, String> place = places.of(unit.codes());
        unit.amounts().forEach((subject, amount) -> {
            String variable = subject.countsUnits() ? "" : subject.code();
            long value = subject.countsUnits() ? 1 : amounts.reduced(subject, amount);
            builder.contribution(new Contribution(unit.unit(), unit.naturalPerson(), variable, EVERYONE, place, value));
        });
    }
}
