package fr.opp.collection.fact;

import fr.opp.collection.contribution.Content;
import fr.opp.contracts.edition.Edition;
import fr.opp.contracts.edition.Section;
import fr.opp.contracts.edition.Sensitivity;
import fr.opp.contracts.edition.ValueKind;
import fr.opp.contracts.edition.VariableSpec;
import fr.opp.contracts.fact.Fact;
import fr.opp.contracts.fact.FactValue;
import fr.opp.contracts.identity.ContributionId;
import fr.opp.contracts.policy.Audience;
import fr.opp.contracts.policy.UsagePolicy;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What of an answer may count: the sections that the policy permits to somebody, without personal variables and free
 * texts. Variables inside repeats are left out: what tables need of them is calculated outside, in the form.
 */
final class FactDerivation {
    private static final String LEGAL_FORM = "forme_juridique";
    private static final String SOLE_TRADER = "ei";

    private final Edition edition;
    private final UsagePolicy policy;

    FactDerivation(Edition edition, UsagePolicy policy) {
        this.edition = edition;
        this.policy = policy;
    }

    Fact derive(ContributionId contribution, String unit, Content content) {
        Map<String, Set<Audience>> audiences = new HashMap<>();
        Map<String, Map<String, FactValue>> values = new HashMap<>();
        for (Section section : edition.sections()) {
            Set<Audience> permitted = policy.audiencesOf(section.code());
            if (!permitted.isEmpty()) {
                audiences.put(section.code(), permitted);
                values.put(section.code(), valuesOf(section, content));
            }
        }
        return new Fact(contribution, edition.id(), unit, isNaturalPerson(content), audiences, values);
    }

    private Map<String, FactValue> valuesOf(Section section, Content content) {
        Map<String, FactValue> values = new HashMap<>();
        edition.variables().stream()
                .filter(variable -> variable.section().equals(section.code()))
                .filter(FactDerivation::mayLeave)
                .forEach(variable -> values.put(variable.code(), value(variable, content)));
        return values;
    }

    private static boolean mayLeave(VariableSpec variable) {
        return variable.sensitivity() != Sensitivity.PERSONAL && variable.kind() != ValueKind.TEXT;
    }

    private static FactValue value(VariableSpec variable, Content content) {
        String text = content.values().get(variable.path());
        if (text == null) {
            return content.missing().contains(variable.path()) ? FactValue.MISSING : FactValue.NOT_APPLICABLE;
        }
        return switch (variable.kind()) {
            case INTEGER, DECIMAL -> FactValue.of(new BigDecimal(text));
            case CODES -> FactValue.of(Arrays.asList(text.split("\\s+")));
            case CODE, DATE, TEXT -> FactValue.of(List.of(text));
        };
    }

    private boolean isNaturalPerson(Content content) {
        return edition.variables().stream()
                .filter(variable -> variable.code().equals(LEGAL_FORM))
                .anyMatch(variable -> SOLE_TRADER.equals(content.values().get(variable.path())));
    }
}
