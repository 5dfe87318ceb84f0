package fr.opp.xlsform;

import fr.opp.xlsform.finding.Finding;
import fr.opp.xlsform.finding.Findings;
import fr.opp.xlsform.form.Form;
import fr.opp.xlsform.form.FormParser;
import fr.opp.xlsform.observation.Observation;
import fr.opp.xlsform.observation.ObservationReader;
import fr.opp.xlsform.workbook.Reading;
import fr.opp.xlsform.workbook.Workbook;
import fr.opp.xlsform.workbook.WorkbookReader;
import fr.opp.xlsform.xform.XFormWriter;
import java.util.List;
import java.util.Optional;

/**
 * Compiles a workbook:
 *
 * <pre>{@code
 * switch (XlsFormCompiler.compile("cirque.xlsx", bytes)) {
 *     case Compilation.Compiled compiled -> publish(compiled.xform());
 *     case Compilation.Refused refused -> show(refused.findings());
 * }
 * }</pre>
 *
 * <p>Thread-safe: nothing is kept between calls.
 */
public final class XlsFormCompiler {
    private XlsFormCompiler() {}

    /**
     * Compiles the content of a file.
     *
     * @param fileName with its extension ({@code .xlsx}, {@code .xls}, {@code .md}, {@code .csv})
     */
    public static Compilation compile(String fileName, byte[] content) {
        return switch (WorkbookReader.read(fileName, content)) {
            case Reading.Refused refused -> new Compilation.Refused(List.of(refused.reason()));
            case Reading.Read read -> compile(read.workbook(), read.findings());
        };
    }

    private static Compilation compile(Workbook workbook, List<Finding> noticed) {
        Findings findings = new Findings();
        noticed.forEach(findings::add);
        Optional<Form> form = FormParser.parse(workbook, findings);
        Optional<Observation> observation = form.map(parsed -> ObservationReader.read(workbook, parsed, findings));
        if (findings.stop() || form.isEmpty() || observation.isEmpty()) {
            return new Compilation.Refused(findings.all());
        }
        return new Compilation.Compiled(
                workbook, form.get(), XFormWriter.write(form.get()), observation.get(), findings.all());
    }
}
