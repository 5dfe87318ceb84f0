package fr.opp.formengine.command;

import fr.opp.formengine.Finding;
import fr.opp.formengine.Form;
import fr.opp.formengine.FormRefused;
import fr.opp.formengine.Verdict;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ./opp validate FORM SUBMISSION…}: one JSON line for each submission. Files that the form needs are looked for
 * beside it and in the folder {@code <form>-media}. Exit status: 0 when every submission is valid, 1 when one is not, 2
 * when the form or a file cannot be read.
 */
public final class ValidateCommand {
    private static final JsonMapper JSON = new JsonMapper();

    private final PrintStream out;
    private final PrintStream err;

    ValidateCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new ValidateCommand(out, err).run(List.of(arguments)));
    }

    int run(List<String> arguments) {
        if (arguments.size() < 2) {
            err.println("usage: ./opp validate FORM SUBMISSION…");
            return 2;
        }
        try {
            Path xform = Path.of(arguments.getFirst());
            Form form = Form.load(Files.readString(xform), mediaBeside(xform));
            boolean allValid = true;
            for (String submission : arguments.subList(1, arguments.size())) {
                allValid &= judge(form, submission);
            }
            return allValid ? 0 : 1;
        } catch (FormRefused e) {
            err.println(arguments.getFirst() + ": " + e.getMessage());
        } catch (IOException e) {
            err.println("cannot read " + e.getMessage());
        }
        return 2;
    }

    private boolean judge(Form form, String file) throws IOException {
        Verdict verdict = form.judge(Files.readAllBytes(Path.of(file)));
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("file", file);
        line.put("valid", verdict instanceof Verdict.Accepted);
        switch (verdict) {
            case Verdict.Accepted accepted -> {
                line.put("instanceId", accepted.instanceId());
                line.put("recalculated", accepted.recalculated());
            }
            case Verdict.Refused refused ->
                line.put(
                        "errors",
                        refused.findings().stream().map(ValidateCommand::toJson).toList());
        }
        out.println(JSON.writeValueAsString(line));
        return verdict instanceof Verdict.Accepted;
    }

    private static Map<String, Object> toJson(Finding finding) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("kind", finding.kind());
        error.put("question", finding.path());
        error.put("section", finding.section());
        if (finding.label() != null) {
            error.put("label", finding.label().fr());
        }
        if (finding.line() > 0) {
            error.put("line", finding.line());
        }
        error.put("message", finding.message().fr());
        error.put("remedy", finding.remedy().fr());
        return error;
    }

    private static Map<String, byte[]> mediaBeside(Path xform) throws IOException {
        Path folder = xform.toAbsolutePath().resolveSibling("");
        String name = xform.getFileName().toString().replaceFirst("\\.xml$", "");
        List<Path> found = new ArrayList<>(lists(folder));
        found.addAll(lists(folder.resolve(name + "-media")));
        Map<String, byte[]> media = new HashMap<>();
        for (Path file : found) {
            media.put(file.getFileName().toString(), Files.readAllBytes(file));
        }
        return media;
    }

    private static List<Path> lists(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(csv|geojson)|.*-media/.*"))
                    .toList();
        }
    }
}
