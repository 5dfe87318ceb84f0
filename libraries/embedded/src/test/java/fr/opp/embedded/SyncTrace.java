package fr.opp.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jdk.jfr.Event;
import jdk.jfr.Name;
import jdk.jfr.Recording;
import jdk.jfr.StackTrace;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * Watches this JVM's own system calls through the JDK's events: when a file was forced to disk ({@code jdk.FileForce})
 * and when a server's thread wrote to a socket ({@code jdk.SocketWrite}), around writes that a client waits for one by
 * one; one more write after the last measured one lets its events arrive.
 */
final class SyncTrace implements AutoCloseable {
    private final Recording recording = new Recording();

    SyncTrace() {
        for (String event : List.of("jdk.FileForce", "jdk.SocketWrite")) {
            recording
                    .enable(event)
                    .withThreshold(Duration.ZERO)
                    .withoutStackTrace()
                    .with("throttle", "off");
        }
        recording.enable(AcknowledgedWrite.class);
        recording.start();
    }

    /** From before the request until the client holds the acknowledgement. */
    @Name("fr.opp.AcknowledgedWrite")
    @StackTrace(false)
    private static final class AcknowledgedWrite extends Event {}

    void write(Runnable write) {
        AcknowledgedWrite event = new AcknowledgedWrite();
        event.begin();
        write.run();
        event.commit();
    }

    /** How many writes were acknowledged, and how many of these only after a force of the file had ended. */
    record Verdict(int acknowledged, int forcedFirst, int forces) {}

    Verdict stop(Predicate<String> file, String serverThreads) throws IOException {
        recording.stop();
        Path dump = Files.createTempFile("sync", ".jfr");
        try {
            recording.dump(dump);
            return judge(RecordingFile.readAllEvents(dump), file, serverThreads);
        } finally {
            Files.delete(dump);
        }
    }

    private static Verdict judge(List<RecordedEvent> events, Predicate<String> file, String serverThreads) {
        List<RecordedEvent> writes = of(events, "fr.opp.AcknowledgedWrite");
        List<RecordedEvent> forces = of(events, "jdk.FileForce").stream()
                .filter(event -> event.getString("path") != null && file.test(event.getString("path")))
                .toList();
        List<RecordedEvent> replies = onBusiestConnection(of(events, "jdk.SocketWrite").stream()
                .filter(event -> event.getThread() != null
                        && event.getThread().getJavaName().startsWith(serverThreads))
                .toList());
        int good = (int) writes.stream()
                .filter(write -> isForcedBeforeReply(write, forces, replies))
                .count();
        return new Verdict(writes.size(), good, forces.size());
    }

    /** The one that carries the writes; others carry greetings and metadata. */
    private static List<RecordedEvent> onBusiestConnection(List<RecordedEvent> replies) {
        Map<Integer, List<RecordedEvent>> byClientPort =
                replies.stream().collect(Collectors.groupingBy(reply -> reply.getInt("port")));
        return byClientPort.values().stream()
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    /** Every reply within the write's time leaves after a force within the write's time has ended. */
    private static boolean isForcedBeforeReply(
            RecordedEvent write, List<RecordedEvent> forces, List<RecordedEvent> replies) {
        List<RecordedEvent> inside = replies.stream()
                .filter(reply -> isWithin(reply.getStartTime(), write))
                .toList();
        return !inside.isEmpty()
                && inside.stream()
                        .allMatch(reply -> forces.stream()
                                .anyMatch(force -> isWithin(force.getStartTime(), write)
                                        && !force.getEndTime().isAfter(reply.getStartTime())));
    }

    private static boolean isWithin(Instant instant, RecordedEvent write) {
        return !instant.isBefore(write.getStartTime()) && !instant.isAfter(write.getEndTime());
    }

    private static List<RecordedEvent> of(List<RecordedEvent> events, String type) {
        return events.stream()
                .filter(event -> event.getEventType().getName().equals(type))
                .toList();
    }

    @Override
    public void close() {
        recording.close();
    }
}
