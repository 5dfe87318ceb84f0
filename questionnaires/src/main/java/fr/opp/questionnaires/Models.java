package fr.opp.questionnaires;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The questionnaires that come with the observation, and the files that their forms name. */
public final class Models {
    private static final List<Model> ALL = List.of(
            new Model("cirque", "cirque.xlsx"),
            new Model("marionnette", "marionnette.xlsx"),
            new Model("rue", "rue.xlsx"),
            new Model("musiques-actuelles", "musiques-actuelles.xlsx"));
    private static final List<String> MEDIA = List.of("communes.csv");

    private Models() {}

    public static List<Model> all() {
        return ALL;
    }

    public static Optional<Model> find(String code) {
        return ALL.stream().filter(model -> model.code().equals(code)).findFirst();
    }

    /** The .xlsx. */
    public static byte[] workbook(Model model) {
        return resource(model.fileName());
    }

    /** A file that forms name, for instance {@code communes.csv}; empty when none of that name comes with us. */
    public static Optional<byte[]> media(String name) {
        return MEDIA.contains(name) ? Optional.of(resource(name)) : Optional.empty();
    }

    /** Every such file by its name. */
    public static Map<String, byte[]> media() {
        return Map.of("communes.csv", resource("communes.csv"));
    }

    private static byte[] resource(String name) {
        try (@Nullable InputStream stream = Models.class.getResourceAsStream("/models/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("the build has left out models/" + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
