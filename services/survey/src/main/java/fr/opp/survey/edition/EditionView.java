package fr.opp.survey.edition;

import fr.opp.contracts.edition.Edition;
import fr.opp.contracts.edition.ProtectionRules;
import fr.opp.contracts.edition.Section;
import fr.opp.contracts.edition.TableSpec;
import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.identity.Filiere;
import fr.opp.contracts.identity.LocalizedText;
import fr.opp.contracts.policy.Audience;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An edition as the interface shows it: without its form, which collection serves. */
record EditionView(
        EditionId id,
        Filiere filiere,
        int year,
        LocalizedText title,
        LocalDate opens,
        LocalDate closes,
        Instant publishedAt,
        @Nullable Instant closedAt,
        String formId,
        String formVersion,
        int questions,
        List<Section> sections,
        List<TableSpec> tables,
        ProtectionRules rules,
        Map<String, Set<Audience>> defaultPolicy) {
    static EditionView of(Edition edition) {
        return new EditionView(
                edition.id(),
                edition.filiere(),
                edition.year(),
                edition.title(),
                edition.opens(),
                edition.closes(),
                edition.publishedAt(),
                edition.closedAt(),
                edition.form().formId(),
                edition.form().version(),
                edition.variables().size(),
                edition.sections(),
                edition.tables(),
                edition.rules(),
                policyOf(edition));
    }

    private static Map<String, Set<Audience>> policyOf(Edition edition) {
        Map<String, Set<Audience>> bySection = new LinkedHashMap<>();
        edition.sections()
                .forEach(section ->
                        bySection.put(section.code(), edition.defaultPolicy().audiencesOf(section.code())));
        return bySection;
    }
}
