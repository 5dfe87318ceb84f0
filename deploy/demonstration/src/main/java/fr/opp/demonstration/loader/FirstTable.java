package fr.opp.demonstration.loader;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import tools.jackson.databind.JsonNode;

/** Finds a table worth showing, as a member of the Coreps reads it: one that hides something and shows more. */
final class FirstTable {
    private static final Duration APPROVAL_TRAVELS = Duration.ofSeconds(20);

    private static final int MOST_ROWS = 15;
    private static final int MOST_SHOWN = 60;

    private final ApiSession coreps;

    FirstTable(OppClient client) {
        coreps = client.signIn(People.COREPS.login(), People.PASSWORD);
    }

    JsonNode read() {
        AtomicReference<List<JsonNode>> found = new AtomicReference<>(List.of());
        Waiting.until(
                () -> {
                    found.set(tables());
                    return !found.get().isEmpty();
                },
                APPROVAL_TRAVELS);
        return found.get().stream()
                .max(Comparator.comparingDouble(FirstTable::interest))
                .orElseThrow(() -> new IllegalStateException("the Coreps sees no table"));
    }

    private List<JsonNode> tables() {
        List<JsonNode> tables = new ArrayList<>();
        coreps.get("/api/dashboard/tables?filiere=cirque")
                .expect(200)
                .json()
                .forEach(listed -> tables.add(coreps.get("/api/dashboard/tables/"
                                + listed.path("release").asString() + "/"
                                + listed.path("table").asString())
                        .expect(200)
                        .json()));
        return tables;
    }

    /** Most shown among the tables that hide something, fit a screen and have one dimension. */
    private static double interest(JsonNode table) {
        long shown = count(table, "shown");
        long hidden = count(table, "protected");
        boolean readable = table.path("axes").size() == 1
                && table.path("axes").path(0).path("codes").size() <= MOST_ROWS;
        return (hidden == 0 ? .2 : 1) * (readable ? 1 : .1) * Math.min(shown, MOST_SHOWN);
    }

    private static long count(JsonNode table, String status) {
        long count = 0;
        for (JsonNode cell : table.path("cells")) {
            count += cell.path("status").asString().equals(status) ? 1 : 0;
        }
        return count;
    }
}
