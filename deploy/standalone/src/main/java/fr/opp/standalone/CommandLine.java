package fr.opp.standalone;

import fr.opp.embedded.ErasurePace;
import java.nio.file.Path;
import java.util.Locale;

/** {@code --data DIR --keys DIR --port N --erasure stated|fast}. */
final class CommandLine {
    private static final int DEFAULT_PORT = 8080;

    private CommandLine() {}

    /** @throws IllegalArgumentException naming the argument that is not understood */
    static StandaloneOptions parse(String[] arguments) {
        StandaloneOptions options = StandaloneOptions.in(Path.of("data")).withPort(DEFAULT_PORT);
        for (int i = 0; i < arguments.length; i += 2) {
            if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(arguments[i]);
            }
            options = with(options, arguments[i], arguments[i + 1]);
        }
        return options;
    }

    private static StandaloneOptions with(StandaloneOptions options, String name, String value) {
        return switch (name) {
            case "--data" ->
                StandaloneOptions.in(Path.of(value)).withPort(options.port()).withErasure(options.erasure());
            case "--keys" -> options.withKeys(Path.of(value));
            case "--port" -> options.withPort(Integer.parseInt(value));
            case "--erasure" -> options.withErasure(ErasurePace.valueOf(value.toUpperCase(Locale.ROOT)));
            default -> throw new IllegalArgumentException(name);
        };
    }
}
