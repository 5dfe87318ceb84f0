package fr.opp.system.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Runs the steps of {@code services/portal/web/chain} one by one; screenshots stay in the interface's {@code target}. */
final class BrowserSteps {
    private static final long PATIENCE_MINUTES = 5;

    private final Path web = Path.of(System.getProperty("opp.root", ".."), "services", "portal", "web");
    private final Path log = Path.of("target", "browser-chain.log");
    private final Map<String, String> told = new TreeMap<>();

    BrowserSteps tell(String name, String value) {
        told.put(name, value);
        return this;
    }

    /** Runs the step of that name and fails with the end of its output if it fails. */
    void run(String step) {
        ProcessBuilder builder = new ProcessBuilder(
                        "npx", "vitest", "run", "--config", "vitest.chain.config.ts", "-t", step)
                .directory(web.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toAbsolutePath().toFile());
        builder.environment().putAll(told);
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            Process process = builder.start();
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("step \"" + step + "\" took too long\n" + tail());
            }
            if (process.exitValue() != 0) {
                throw new AssertionError("step \"" + step + "\" failed\n" + tail());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String tail() throws IOException {
        String output = Files.readString(log);
        return output.substring(Math.max(0, output.length() - 6000));
    }
}
