package fr.opp.xlsform;

import fr.opp.xlsform.finding.Finding;
import fr.opp.xlsform.form.Form;
import fr.opp.xlsform.observation.Observation;
import fr.opp.xlsform.workbook.Workbook;
import java.util.List;

/** What came of compiling a workbook. */
public sealed interface Compilation {
    /**
     * The workbook is a form.
     *
     * @param workbook as read, every column of it
     * @param xform the ODK XForm
     * @param observation what the {@code opp::} columns and the sheet {@code opp_tables} say
     * @param findings warnings
     */
    record Compiled(Workbook workbook, Form form, String xform, Observation observation, List<Finding> findings)
            implements Compilation {
        public Compiled {
            findings = List.copyOf(findings);
        }
    }

    /** At least one of the findings is an error. */
    record Refused(List<Finding> findings) implements Compilation {
        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
