package fr.opp.collection.structure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Communes and départements of Occitanie; source and licence in {@code territory/SOURCE.md}. */
@Component
public final class Territory {
    private final Map<String, Commune> communes = new HashMap<>();
    private final Map<String, Place> departements = new HashMap<>();

    /** A commune and where it lies. */
    record Commune(Place place, Place departement, String epci) {}

    Territory() {
        rows("departements.csv").forEach(row -> departements.put(row[0], new Place(row[0], row[1])));
        rows("communes.csv").forEach(row -> communes.put(row[0], commune(row)));
    }

    /** Name of a département, its code if it is unknown. */
    public Place departement(String code) {
        return departements.getOrDefault(code, new Place(code, code));
    }

    Optional<Commune> commune(String code) {
        return Optional.ofNullable(communes.get(code));
    }

    private Commune commune(String[] row) {
        return new Commune(new Place(row[0], row[1]), departement(row[2]), row[3]);
    }

    private static Stream<String[]> rows(String file) {
        try (InputStream in = Objects.requireNonNull(Territory.class.getResourceAsStream("/territory/" + file), file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(line -> line.split(";", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
