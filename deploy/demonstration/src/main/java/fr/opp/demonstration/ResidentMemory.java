package fr.opp.demonstration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Resident memory of this process: what it really occupies, heap and all the rest. */
final class ResidentMemory {
    private static final Path STATUS = Path.of("/proc/self/status");

    private ResidentMemory() {}

    /** In megabytes (2^20 bytes), from the kernel on Linux and from {@code ps} elsewhere. */
    static long megabytes() throws IOException {
        String kilobytes = Files.exists(STATUS) ? fromKernel() : fromPs();
        return Long.parseLong(kilobytes.strip()) / 1024;
    }

    private static String fromKernel() throws IOException {
        return Files.readAllLines(STATUS).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> line.replaceAll("[^0-9]", ""))
                .findFirst()
                .orElse("0");
    }

    private static String fromPs() throws IOException {
        Process ps = new ProcessBuilder(
                        "ps",
                        "-o",
                        "rss=",
                        "-p",
                        Long.toString(ProcessHandle.current().pid()))
                .start();
        return new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
