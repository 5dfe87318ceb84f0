package fr.opp.aggregation.cells;

import static org.assertj.core.api.Assertions.assertThat;

import fr.opp.aggregation.plan.FixedPoint;
import fr.opp.aggregation.plan.Group;
import fr.opp.aggregation.plan.Plan;
import fr.opp.aggregation.plan.Subject;
import fr.opp.aggregation.testing.Answers;
import fr.opp.aggregation.testing.Batch;
import fr.opp.aggregation.testing.SampleEdition;
import fr.opp.contracts.edition.Edition;
import fr.opp.contracts.fact.Fact;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditionBookTest {
    private static final Edition EDITION = SampleEdition.open("cirque-2025");
    private static final int STRUCTURES = 60;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void cellsAreWhatCountingFromScratchGivesAfterAnyHistory(long seed) {
        Random random = new Random(seed);
        EditionBook book = new EditionBook();
        book.plan(Plan.of(EDITION));
        Map<String, Fact> standing = new HashMap<>();

        for (int step = 1; step <= 3_000; step++) {
            change(book, standing, random);
            if (step % 500 == 0) {
                assertThat(book.cells()).isEqualTo(fromScratch(standing.values()));
                assertThat(book.isConsistent()).isTrue();
            }
        }
    }

    private static void change(EditionBook book, Map<String, Fact> standing, Random random) {
        Fact fact = Answers.random(EDITION.id(), random.nextInt(STRUCTURES), random);
        String contribution = fact.contribution().value();
        if (random.nextInt(4) == 0) {
            book.remove(contribution);
            standing.remove(contribution);
        } else {
            book.put(contribution, fact);
            standing.put(contribution, fact);
        }
    }

    @Test
    void factsThatCameBeforeTheirPlanAreCountedWhenItComes() {
        EditionBook early = new EditionBook();
        Map<String, Fact> standing = new HashMap<>();
        Random random = new Random(5);
        for (int step = 0; step < 200; step++) {
            change(early, standing, random);
        }

        early.plan(Plan.of(EDITION));

        assertThat(early.cells()).isEqualTo(fromScratch(standing.values()));
    }

    @Test
    void anEmptyBookHasNoCellLeft() {
        EditionBook book = new EditionBook();
        book.plan(Plan.of(EDITION));
        Map<String, Fact> standing = new HashMap<>();
        Random random = new Random(6);
        for (int step = 0; step < 500; step++) {
            change(book, standing, random);
        }

        List.copyOf(standing.keySet()).forEach(book::remove);

        assertThat(book.cells()).isEmpty();
    }

    private static Map<CellKey, Cell> fromScratch(Collection<Fact> facts) {
        Batch batch = new Batch(EDITION, facts);
        Map<CellKey, Cell> cells = new HashMap<>();
        EDITION.tables()
                .forEach(table -> groups(batch, table.dimensions())
                        .forEach(group -> table.measures().forEach(measure -> {
                            Map<String, BigDecimal> members = batch.members(measure.variable(), group.codes());
                            if (!members.isEmpty()) {
                                BigDecimal sum = members.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                                cells.put(
                                        new CellKey(Subject.of(measure), group),
                                        new Cell(members.size(), FixedPoint.of(sum)));
                            }
                        })));
        return cells;
    }

    private static List<Group> groups(Batch batch, List<String> dimensions) {
        List<Group> groups = List.of(Group.ALL);
        for (String dimension : dimensions) {
            groups = groups.stream()
                    .flatMap(group -> java.util.stream.Stream.concat(
                            java.util.stream.Stream.of(group),
                            batch.codes(dimension).stream().map(code -> group.with(dimension, code))))
                    .toList();
        }
        return groups;
    }
}
