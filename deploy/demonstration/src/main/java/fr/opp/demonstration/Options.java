package fr.opp.demonstration;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param exit stop once everything is loaded and printed
 * @param json where to write the report, null for nowhere
 * @param port of the portal
 * @param data directory of its own, made anew; null for one under the current directory
 */
record Options(
        boolean exit,
        @Nullable Path json,
        int port,
        @Nullable Path data) {
    static final int DEFAULT_PORT = 8080;
    private static final String USAGE = "options: [--exit] [--json FILE] [--port N] [--data DIR]";

    /** @throws IllegalArgumentException with the usage when an option is unknown or lacks its value */
    static Options parse(String... arguments) {
        Deque<String> left = new ArrayDeque<>(List.of(arguments));
        Options options = new Options(false, null, DEFAULT_PORT, null);
        while (!left.isEmpty()) {
            options = options.with(left.pop(), left);
        }
        return options;
    }

    private Options with(String option, Deque<String> left) {
        return switch (option) {
            case "--exit" -> new Options(true, json, port, data);
            case "--json" -> new Options(exit, Path.of(value(option, left)), port, data);
            case "--port" -> new Options(exit, json, number(value(option, left)), data);
            case "--data" -> new Options(exit, json, port, Path.of(value(option, left)));
            default -> throw new IllegalArgumentException("unknown option " + option + "; " + USAGE);
        };
    }

    private static String value(String option, Deque<String> left) {
        if (left.isEmpty()) {
            throw new IllegalArgumentException(option + " needs a value; " + USAGE);
        }
        return left.pop();
    }

    private static int number(String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException expected) {
            throw new IllegalArgumentException("--port needs a number, not \"" + value + "\"; " + USAGE);
        }
    }
}
