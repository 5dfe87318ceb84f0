package fr.opp.xlsform.workbook;

import fr.opp.xlsform.finding.Finding;
import java.util.List;

/** What came of reading a file. */
public sealed interface Reading {
    /** The workbook, with what was noticed on the way. */
    record Read(Workbook workbook, List<Finding> findings) implements Reading {
        public Read {
            findings = List.copyOf(findings);
        }
    }

    /** The file was not taken. */
    record Refused(Finding reason) implements Reading {}
}
