package fr.opp.demonstration;

import fr.opp.demonstration.loader.LoadReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The measured result of a demonstration, as {@code --json} writes it.
 *
 * @param secondsToReady from the start of the process to the first page served
 * @param residentMegabytes resident memory of the process at the end
 */
record Report(double secondsToReady, long residentMegabytes, LoadReport load) {
    void write(Path file) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.write(
                file,
                JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsBytes(fields()));
    }

    private Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("secondsToReady", secondsToReady);
        fields.put("residentMegabytes", residentMegabytes);
        fields.put("secondsToLoad", load.seconds());
        fields.put("contributionsAccepted", new TreeMap<>(load.accepted()));
        fields.put("corrections", load.corrections());
        fields.put("withdrawals", load.withdrawals());
        fields.put("tablesReleased", load.tablesReleased());
        fields.put("cellsPublished", load.cellsPublished());
        fields.put("cellsSuppressed", new TreeMap<>(load.cellsSuppressed()));
        fields.put("audit", Map.of("disclosiveCells", load.disclosiveCells()));
        fields.put("table", load.table());
        return fields;
    }
}
