package fr.opp.kit.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Status and words of every failure, from the kit's and the service's properties. */
public final class ProblemCatalogue {
    private static final List<String> LANGUAGES = List.of("fr", "en");

    private final Properties statuses = new Properties();
    private final Map<String, Properties> texts;

    /** @param names base names under {@code problems/}, later ones adding to earlier ones */
    public ProblemCatalogue(List<String> names) {
        Properties french = new Properties();
        Properties english = new Properties();
        texts = Map.of("fr", french, "en", english);
        for (String name : names) {
            load(name + ".properties", statuses);
            LANGUAGES.forEach(language -> load(name + "_" + language + ".properties", textsIn(language)));
        }
    }

    public int status(Failure failure) {
        return Integer.parseInt(statuses.getProperty(failure.slug() + ".status", "500"));
    }

    public String title(Failure failure, String language) {
        return text(failure, "title", language);
    }

    public String detail(Failure failure, String language) {
        return text(failure, "detail", language);
    }

    private String text(Failure failure, String part, String language) {
        String key = failure.slug() + "." + part;
        String text = textsIn(language).getProperty(key, key);
        for (Map.Entry<String, String> argument : failure.arguments().entrySet()) {
            text = text.replace("{" + argument.getKey() + "}", argument.getValue());
        }
        return text;
    }

    private Properties textsIn(String language) {
        Properties found = texts.get(language);
        return found == null ? new Properties() : found;
    }

    private static void load(String file, Properties into) {
        ClassLoader loader = ProblemCatalogue.class.getClassLoader();
        try (@Nullable InputStream stream = loader.getResourceAsStream("problems/" + file)) {
            if (stream != null) {
                into.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
