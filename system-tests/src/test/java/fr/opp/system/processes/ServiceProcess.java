package fr.opp.system.processes;

import fr.opp.demonstration.loader.OppClient;
import fr.opp.demonstration.loader.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One service in a process of its own, from its executable jar. */
final class ServiceProcess implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(120);

    private final String name;
    private final int port;
    private final Path log;
    private final Process process;

    private ServiceProcess(String name, int port, Path log, Process process) {
        this.name = name;
        this.port = port;
        this.log = log;
        this.process = process;
    }

    static ServiceProcess start(String name, int port, Path logs, Map<String, String> settings) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx256m",
                // They live for a minute: what compiles fast serves better than what runs fast.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                jar(name).toString()));
        settings.forEach((key, value) -> command.add("--" + key + "=" + value));
        Path log = logs.resolve(name + ".log");
        try {
            Files.createDirectories(logs);
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            return new ServiceProcess(name, port, log, process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns when the service answers, if only to say that it does not know the caller. */
    void awaitReady() {
        OppClient client = new OppClient(URI.create("http://127.0.0.1:" + port));
        if (!Waiting.until(() -> answers(client), START)) {
            throw new AssertionError(name + " did not start within " + START + "; see " + log);
        }
    }

    private boolean answers(OppClient client) {
        if (!process.isAlive()) {
            throw new AssertionError(name + " stopped while starting; see " + log);
        }
        try {
            return client.anonymous().get("/api/" + name + "/anything").status() < 500;
        } catch (UncheckedIOException expected) {
            return false;
        }
    }

    private static Path jar(String name) {
        Path target = Path.of(System.getProperty("opp.root", ".."), "services", name, "target");
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().endsWith("-exec.jar"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no executable jar in " + target));
        } catch (IOException e) {
            throw new AssertionError("no executable jar in " + target, e);
        }
    }

    /** Asks it to stop, as an operator does. */
    void stop() {
        process.destroy();
    }

    /** Returns when it has stopped. */
    @Override
    public void close() {
        stop();
        try {
            if (!process.waitFor(15, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
