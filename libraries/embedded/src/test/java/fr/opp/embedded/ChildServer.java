package fr.opp.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A broker or a store in a JVM of its own, which can be killed as {@code kill -9} does. */
final class ChildServer implements AutoCloseable {
    private static final String READY = "ready ";

    private final Process process;
    private final String address;

    private ChildServer(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    static ChildServer start(String kind, Path directory) throws IOException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        ChildServer.class.getName(),
                        kind,
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = output.readLine();
        while (line != null && !line.startsWith(READY)) {
            line = output.readLine();
        }
        if (line == null) {
            throw new IOException(
                    "the child ended with " + process.onExit().join().exitValue());
        }
        return new ChildServer(process, line.substring(READY.length()));
    }

    String address() {
        return address;
    }

    void kill() throws InterruptedException {
        // SIGKILL: neither hooks nor buffers of the process get a chance.
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    public static void main(String[] arguments) throws InterruptedException {
        Path directory = Path.of(arguments[1]);
        String address = arguments[0].equals("kafka")
                ? EmbeddedKafka.start(directory, KafkaOptions.standard()).bootstrap()
                : EmbeddedStore.start(directory).uri();
        System.out.println(READY + address);
        new CountDownLatch(1).await();
    }
}
