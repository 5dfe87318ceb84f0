package fr.opp.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import fr.opp.xlsform.finding.Finding;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class RefusalsTest {
    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        List<Finding> errors = refusal("""
                | survey |
                | | type | name | label | relevant |
                | | integr | a | A | |
                | | select_one couleurs | b | B | ${aa} = 1 |
                | | text | c | | |
                | | text | c | C | |
                | | begin group | g | G | |
                """);

        assertThat(errors).extracting(error -> error.place().row()).contains(2, 3, 4, 5, 6);
        assertThat(errors)
                .extracting(error -> error.remedy().fr())
                .allSatisfy(remedy -> assertThat(remedy).isNotBlank());
    }

    @Test
    void namesPlaceAndRemedyOfABrokenReference() {
        List<Finding> errors = refusal("""
                | survey |
                | | type | name | label | calculation |
                | | integer | rep_propres | Représentations | |
                | | calculate | double | | ${rep_propre} * 2 |
                """);

        assertThat(errors).singleElement().satisfies(error -> {
            assertThat(error.place().sheet()).isEqualTo("survey");
            assertThat(error.place().row()).isEqualTo(3);
            assertThat(error.place().column()).isEqualTo("calculation");
            assertThat(error.message().fr()).contains("${rep_propre}");
            assertThat(error.remedy().fr()).contains("${rep_propres}");
            assertThat(error.remedy().en()).contains("Did you mean ${rep_propres}?");
        });
    }

    @Test
    void namesTheUnknownVariableOfATable() {
        List<Finding> errors = refusal("""
                | survey |
                | | type | name | label | opp::variable | opp::dimension |
                | | select_one t | type | Type | type | yes |
                | choices |
                | | list_name | name | label |
                | | t | a | A |
                | opp_tables |
                | | table | title | statistic | variable | dimensions | audiences | chart |
                | | T1 | Combien ? | sum | produits | type | reseau | bar |
                """);

        assertThat(errors)
                .singleElement()
                .satisfies(error -> assertThat(error.place().column()).isEqualTo("variable"));
    }

    @Test
    void refusesAFileThatUnfoldsToTooMuch() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] megabyte = new byte[1024 * 1024];
            for (int i = 0; i < 200; i++) {
                zip.write(megabyte);
            }
        }

        assertThat(refusal("bomb.xlsx", bytes.toByteArray()))
                .singleElement()
                .satisfies(error -> assertThat(error.message().fr()).contains("trop gros"));
    }

    @Test
    void refusesMacros() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/vbaProject.bin"));
            zip.write(1);
        }

        assertThat(refusal("macros.xlsm", bytes.toByteArray()))
                .singleElement()
                .satisfies(error -> assertThat(error.message().fr()).contains("macros"));
    }

    @Test
    void refusesASheetWithoutEnd() {
        StringBuilder table = new StringBuilder("| survey |\n| | type | name | label |\n");
        for (int i = 0; i < 100_000; i++) {
            table.append("| | note | n").append(i).append(" | N |\n");
        }

        assertThat(refusal(table.toString()))
                .singleElement()
                .satisfies(error -> assertThat(error.place().sheet()).isEqualTo("survey"));
    }

    @Test
    void refusesWhatIsNoWorkbook() {
        assertThat(refusal("notes.xlsx", "hello".getBytes(StandardCharsets.UTF_8)))
                .hasSize(1);
    }

    private static List<Finding> refusal(String markdown) {
        return refusal("form.md", markdown.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Finding> refusal(String name, byte[] content) {
        Compilation compilation = XlsFormCompiler.compile(name, content);
        assertThat(compilation).isInstanceOf(Compilation.Refused.class);
        return ((Compilation.Refused) compilation)
                .findings().stream().filter(Finding::stops).toList();
    }
}
