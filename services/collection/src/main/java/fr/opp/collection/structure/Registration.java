package fr.opp.collection.structure;

import fr.opp.contracts.identity.Filiere;
import fr.opp.contracts.identity.LocalizedText;
import fr.opp.contracts.identity.Siret;
import fr.opp.contracts.identity.StructureId;
import fr.opp.kit.problem.InputError;
import fr.opp.kit.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A structure as it is asked to be entered, before anything is checked. */
record Registration(
        @Nullable String siret,
        @Nullable String name,
        @Nullable String commune,
        @Nullable String type,
        @Nullable List<String> filieres,
        boolean synthetic) {

    Set<Filiere> requested() {
        return filieres == null
                ? Set.of()
                : filieres.stream()
                        .filter(code -> code.matches("[a-z0-9]+(-[a-z0-9]+)*"))
                        .map(Filiere::new)
                        .collect(Collectors.toSet());
    }

    /** @throws Refusal naming every field that is wrong */
    Structure checked(Territory territory, List<Filiere> served) {
        List<InputError> errors = new ArrayList<>();
        Optional<Siret> checkedSiret = validSiret();
        Optional<Territory.Commune> place = commune == null ? Optional.empty() : territory.commune(commune);
        if (checkedSiret.isEmpty()) {
            errors.add(wrong("siret", "Ce SIRET n’est pas valide.", "Saisissez les 14 chiffres, clé comprise."));
        }
        if (name == null || name.isBlank() || name.length() > 200) {
            errors.add(
                    wrong("name", "Le nom manque ou est trop long.", "Saisissez le nom, en 200 caractères au plus."));
        }
        if (place.isEmpty()) {
            errors.add(wrong(
                    "commune",
                    "Cette commune n’est pas connue.",
                    "Donnez son code INSEE, par exemple 09122, en Occitanie."));
        }
        if (requested().isEmpty() || !served.containsAll(requested())) {
            errors.add(
                    wrong("filieres", "Une filière manque ou n’est pas connue.", "Choisissez une filière suivie ici."));
        }
        if (!errors.isEmpty()) {
            throw new Refusal(new StructureFailure.StructureRefused(errors));
        }
        return toStructure(checkedSiret.orElseThrow(), place.orElseThrow());
    }

    private Structure toStructure(Siret checkedSiret, Territory.Commune place) {
        String known = name == null ? "" : name.strip();
        return new Structure(
                idOf(checkedSiret, known),
                checkedSiret,
                known,
                place.place(),
                place.departement(),
                place.epci(),
                type,
                requested(),
                synthetic);
    }

    private Optional<Siret> validSiret() {
        try {
            return siret == null ? Optional.empty() : Optional.of(new Siret(siret.replace(" ", "")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Hosted teams share a SIRET, so the name is part of it; entered twice, a structure is the same. */
    private static StructureId idOf(Siret siret, String name) {
        String identity = siret + "/" + name.toLowerCase(Locale.FRENCH);
        return new StructureId(UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8))
                .toString());
    }

    private static InputError wrong(String field, String message, String remedy) {
        return InputError.atField(field, LocalizedText.of(message), LocalizedText.of(remedy));
    }
}
