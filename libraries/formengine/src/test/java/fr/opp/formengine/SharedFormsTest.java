package fr.opp.formengine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Forms written by others: each loads, or is refused with a reason. */
class SharedFormsTest {
    private static final Path FORMS = Path.of(System.getProperty("opp.shared", "."), "data", "forms", "xform");

    @Test
    void loadsOrRefusesWithAReasonEveryFormOfTheCorpus() throws Exception {
        assumeTrue(Files.isDirectory(FORMS), "the folder of real forms is absent: conformance not run");
        Map<String, String> refused = new TreeMap<>();

        List<Path> forms;
        try (Stream<Path> files = Files.list(FORMS)) {
            forms = files.sorted().toList();
        }
        for (Path file : forms) {
            try {
                Form.load(Files.readString(file), Map.of());
            } catch (FormRefused e) {
                refused.put(file.getFileName().toString(), String.valueOf(e.getMessage()));
            }
        }

        assertThat(refused.values()).allSatisfy(reason -> assertThat(reason).isNotBlank());
        // Two forms with a cycle in their expressions, one whose lists are not in the corpus, one that is no form.
        assertThat(refused.keySet())
                .containsExactly(
                        "geotrace.xml",
                        "select-one-from-map-external-files.xml",
                        "simple-dag-cycle.xml",
                        "xml-attachment.xml");
    }
}
