package fr.opp.system.platform;

import fr.opp.demonstration.loader.ApiRefusal;
import fr.opp.demonstration.loader.ApiSession;
import fr.opp.demonstration.loader.OppClient;
import fr.opp.demonstration.loader.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The standalone in a JVM of its own, as people run it: it can be killed and started again on the same data. */
public final class Platform implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(120);
    private static final String OPERATOR = "operateur";
    private static final List<String> BEHIND_THE_PORTAL = List.of("survey", "collection", "dashboard");

    private final Path data;
    private final Map<String, String> settings;
    private final int port = freePort();
    private Process process;

    private Platform(Path data, Map<String, String> settings) {
        this.data = data;
        this.settings = Map.copyOf(settings);
        this.process = launch();
    }

    /** Starts on a directory and returns when every service answers. */
    public static Platform start(Path data, Map<String, String> settings) {
        Platform platform = new Platform(data, settings);
        platform.awaitReady();
        return platform;
    }

    public OppClient client() {
        return new OppClient(URI.create("http://127.0.0.1:" + port));
    }

    public ApiSession operator() {
        return client().signIn(OPERATOR, "operateur-de-test");
    }

    public Path data() {
        return data;
    }

    /** {@code kill -9}: nothing is flushed, nothing is told. */
    public void kill() {
        process.destroyForcibly();
        await(process);
    }

    /** Starts again on the same data, at the same address. */
    public void restart() {
        process = launch();
        awaitReady();
    }

    /** Stops as Ctrl-C does. */
    @Override
    public void close() {
        process.destroy();
        if (!await(process)) {
            process.destroyForcibly();
        }
    }

    private static boolean await(Process process) {
        try {
            return process.waitFor(15, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void awaitReady() {
        boolean ready = Waiting.until(() -> process.isAlive() ? answers() : fail(), START);
        if (!ready) {
            throw new AssertionError("not ready after " + START + "; see " + log());
        }
    }

    /** The portal listens before its neighbours do, and says 503 for those that are on their way. */
    private boolean answers() {
        try {
            ApiSession operator = operator();
            return BEHIND_THE_PORTAL.stream()
                    .noneMatch(service ->
                            operator.get("/api/" + service + "/ready").status() == 503);
        } catch (UncheckedIOException | ApiRefusal expected) {
            return false;
        }
    }

    private boolean fail() {
        throw new AssertionError("the platform stopped while starting; see " + log());
    }

    private Path log() {
        return data.resolveSibling("output.log");
    }

    private Process launch() {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx700m",
                "--enable-native-access=ALL-UNNAMED",
                "-Dopp.operator.password=operateur-de-test"));
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of("-cp", ClassPath.ofThisTest(), "fr.opp.standalone.StandaloneMain"));
        command.addAll(List.of("--data", data.toString(), "--port", Integer.toString(port)));
        try {
            Files.createDirectories(data);
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
