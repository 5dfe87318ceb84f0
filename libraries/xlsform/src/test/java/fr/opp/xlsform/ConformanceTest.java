package fr.opp.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Compares our XForms with those of the reference compiler on forms written by others. */
class ConformanceTest {
    private static final Path FORMS = Path.of(System.getProperty("opp.shared", "absent"), "data", "forms");
    private static final Path REPORT = Path.of("target", "conformance.txt");
    private static final int FLOOR = 28;

    @Test
    void meansTheSameAsTheReferenceCompilerOnMostForms() throws Exception {
        Assumptions.assumeTrue(
                Files.isDirectory(FORMS), "not run: the folder of shared forms is absent (system property opp.shared)");
        List<String> report = new ArrayList<>();
        int equal = 0;

        for (Path workbook : workbooks()) {
            List<String> differences = differences(workbook);
            equal += differences.isEmpty() ? 1 : 0;
            report.add((differences.isEmpty() ? "equal    " : "different") + " " + workbook.getFileName());
            differences.stream().limit(40).forEach(difference -> report.add("    " + difference));
        }

        report.add(equal + " of " + workbooks().size() + " equal");
        Files.createDirectories(REPORT.getParent());
        Files.write(REPORT, report);
        System.out.println("XLSForm conformance: " + report.getLast() + " (" + REPORT + ")");
        assertThat(equal).as("forms that mean the same, see %s", REPORT).isGreaterThanOrEqualTo(FLOOR);
    }

    private static List<Path> workbooks() throws IOException {
        try (Stream<Path> files = Files.list(FORMS.resolve("xlsform"))) {
            return files.sorted().toList();
        }
    }

    private static List<String> differences(Path workbook) throws Exception {
        Path expected = FORMS.resolve("pyxform-output").resolve(workbook.getFileName() + ".xform.xml");
        Compilation compilation =
                XlsFormCompiler.compile(workbook.getFileName().toString(), Files.readAllBytes(workbook));
        return switch (compilation) {
            case Compilation.Refused refused when !Files.exists(expected) -> List.of();
            case Compilation.Refused refused ->
                List.of("refused: "
                        + refused.findings().stream().filter(f -> f.stops()).toList());
            case Compilation.Compiled compiled when !Files.exists(expected) -> List.of("accepted");
            case Compilation.Compiled compiled -> differences(Files.readString(expected), compiled.xform());
        };
    }

    private static List<String> differences(String expected, String actual) throws Exception {
        Set<String> wanted = XFormMeaning.of(expected);
        Set<String> got = XFormMeaning.of(actual);
        List<String> differences = new ArrayList<>();
        Set<String> missing = new TreeSet<>(wanted);
        missing.removeAll(got);
        missing.forEach(statement -> differences.add("- " + statement));
        got.removeAll(wanted);
        got.forEach(statement -> differences.add("+ " + statement));
        return differences;
    }
}
