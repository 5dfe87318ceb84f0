package fr.opp.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Series that readers can subtract from each other. Two populations of one variable are linked through what they share
 * and what each has alone; the units themselves and those that answered a question, through those that did not. None of
 * these is in a table, but a reader can write the equations, so the tables are protected with them.
 */
final class Populations {
    /** {@code whole = Σ parts}, cell by cell. */
    record Link(Series whole, List<Series> parts) {}

    private final List<Contribution> contributions;
    private final Map<Series, List<TableShape>> shapesOf = new TreeMap<>();
    private final List<TableShape> added = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<Series, FamilyCell.Role> roles = new HashMap<>();
    private final Map<Series, List<Split>> splits = new HashMap<>();

    /** Sends the contributions of a series to one of its parts. */
    private record Split(Series part, Predicate<Contribution> belongs) {}

    Populations(List<TableShape> shapes, List<Contribution> contributions) {
        this.contributions = contributions;
        shapes.forEach(shape -> shapesOf.computeIfAbsent(shape.series(), key -> new ArrayList<>())
                .add(shape));
        List<Series> published = List.copyOf(shapesOf.keySet());
        for (Series one : published) {
            published.stream()
                    .filter(other -> one.compareTo(other) < 0)
                    .filter(other -> sameStatistic(one, other))
                    .forEach(other -> linkPopulations(one, other));
            if (one.counts() && !one.variable().isEmpty()) {
                linkToUnits(one);
            }
        }
    }

    private static boolean sameStatistic(Series one, Series other) {
        return one.kind() == other.kind() && one.variable().equals(other.variable());
    }

    private void linkPopulations(Series one, Series other) {
        Series shared = part(one, one.population() + "&" + other.population());
        Series left = part(one, one.population() + "-" + other.population());
        Series right = part(one, other.population() + "-" + one.population());
        List<List<String>> common = commonDimensions(one, other);
        FamilyCell.Role role = one.counts() ? FamilyCell.Role.COMPLEMENT : FamilyCell.Role.DIFFERENCE;
        for (Series part : List.of(shared, left, right)) {
            common.forEach(dimensions -> added.add(new TableShape(part, dimensions)));
            roles.put(part, role);
        }
        links.add(new Link(one, List.of(shared, left)));
        links.add(new Link(other, List.of(shared, right)));
        split(one, shared, contribution -> contribution.populations().contains(other.population()));
        split(one, left, contribution -> !contribution.populations().contains(other.population()));
        split(other, right, contribution -> !contribution.populations().contains(one.population()));
    }

    /** Who is there and did not answer: nothing to protect, yet it bounds the number of those who did. */
    private void linkToUnits(Series answers) {
        Series units = Series.units(answers.population());
        if (!shapesOf.containsKey(units)) {
            return;
        }
        Set<String> answered = new TreeSet<>();
        contributions.stream()
                .filter(contribution -> belongs(answers, contribution))
                .forEach(contribution -> answered.add(site(contribution)));
        Series silent = part(answers, answers.population() + "?");
        commonDimensions(units, answers).forEach(dimensions -> added.add(new TableShape(silent, dimensions)));
        roles.put(silent, FamilyCell.Role.COMPLEMENT);
        links.add(new Link(units, List.of(answers, silent)));
        split(units, silent, contribution -> !answered.contains(site(contribution)));
    }

    private static String site(Contribution contribution) {
        return contribution.unit() + new TreeMap<>(contribution.codes());
    }

    private void split(Series series, Series part, Predicate<Contribution> belongs) {
        splits.computeIfAbsent(series, key -> new ArrayList<>()).add(new Split(part, belongs));
    }

    private static Series part(Series series, String population) {
        return new Series(series.variable(), series.kind(), population);
    }

    private List<List<String>> commonDimensions(Series one, Series other) {
        List<List<String>> common = new ArrayList<>();
        for (TableShape mine : shapesOf.getOrDefault(one, List.of())) {
            for (TableShape theirs : shapesOf.getOrDefault(other, List.of())) {
                common.add(mine.dimensions().stream()
                        .filter(theirs.dimensions()::contains)
                        .toList());
            }
        }
        return common;
    }

    List<TableShape> shapes() {
        return added;
    }

    List<Link> links() {
        return links;
    }

    FamilyCell.Role role(Series series) {
        return roles.getOrDefault(series, FamilyCell.Role.TABLE);
    }

    /** The series, published or not, that a contribution counts in. */
    List<Series> seriesOf(Contribution contribution) {
        return shapesOf.keySet().stream()
                .filter(series -> belongs(series, contribution))
                .flatMap(series -> Stream.concat(
                        Stream.of(series),
                        splits.getOrDefault(series, List.of()).stream()
                                .filter(split -> split.belongs().test(contribution))
                                .map(Split::part)))
                .distinct()
                .toList();
    }

    private static boolean belongs(Series series, Contribution contribution) {
        return series.variable().equals(contribution.variable())
                && contribution.populations().contains(series.population());
    }
}
