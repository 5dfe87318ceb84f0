package fr.opp.portal.invitation;

import fr.opp.contracts.identity.LocalizedText;
import fr.opp.contracts.membership.Membership;
import fr.opp.kit.problem.CommonFailure;
import fr.opp.kit.problem.InputError;
import fr.opp.kit.problem.Refusal;
import fr.opp.portal.account.NewAccount;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The body of {@code POST /accounts}, as given. */
record PersonToEnrol(
        @Nullable String login,
        @Nullable String displayName,
        @Nullable String password,
        @Nullable List<GivenMembership> memberships) {
    private static final Pattern LOGIN = Pattern.compile("[^\\s\\p{Cntrl}]{3,254}");
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>,;:\"]+@[^\\s@<>,;:\"]+");
    private static final int LONGEST_NAME = 120;
    /** They all travel in one header of every request. */
    private static final int MOST_MEMBERSHIPS = 64;

    /**
     * Everything that is right about it.
     *
     * @throws Refusal naming every field that is not
     */
    NewAccount checked(List<String> filieres) {
        List<InputError> errors = new ArrayList<>();
        checkLogin(errors);
        checkName(errors);
        Set<Membership> given = checkMemberships(filieres, errors);
        if (!errors.isEmpty()) {
            throw new Refusal(new CommonFailure.BadRequest(errors));
        }
        return new NewAccount(
                Objects.requireNonNull(login),
                Objects.requireNonNull(displayName).strip(),
                password,
                given);
    }

    private void checkLogin(List<InputError> errors) {
        if (login == null || !LOGIN.matcher(login).matches()) {
            errors.add(InputError.atField(
                    "login",
                    new LocalizedText(
                            "L’identifiant manque ou contient des espaces.", "The login is missing or has spaces."),
                    new LocalizedText("Donnez une adresse électronique.", "Give an e-mail address.")));
        } else if (password == null && !MAIL.matcher(login).matches()) {
            errors.add(InputError.atField(
                    "login",
                    new LocalizedText(
                            "Sans mot de passe, une invitation part par courriel.",
                            "Without a password an invitation is mailed."),
                    new LocalizedText(
                            "Donnez une adresse électronique, ou un mot de passe.",
                            "Give an e-mail address, or a password.")));
        }
    }

    private void checkName(List<InputError> errors) {
        if (displayName == null || displayName.isBlank() || displayName.length() > LONGEST_NAME) {
            errors.add(InputError.atField(
                    "displayName",
                    new LocalizedText(
                            "Le nom affiché manque ou est trop long.", "The display name is missing or too long."),
                    new LocalizedText(
                            "Donnez un nom de 120 caractères au plus.", "Give a name of 120 characters at most.")));
        }
    }

    private Set<Membership> checkMemberships(List<String> filieres, List<InputError> errors) {
        if (memberships == null || memberships.isEmpty() || memberships.size() > MOST_MEMBERSHIPS) {
            errors.add(InputError.atField(
                    "memberships",
                    new LocalizedText("Aucune appartenance, ou plus de 64.", "No membership, or more than 64."),
                    new LocalizedText("Donnez au moins un rôle.", "Give one role at least.")));
            return Set.of();
        }
        Set<Membership> read = new HashSet<>();
        for (int i = 0; i < memberships.size(); i++) {
            String place = "memberships[" + i + "]";
            memberships.get(i).read(filieres).ifPresentOrElse(read::add, () -> errors.add(badMembership(place)));
        }
        return read;
    }

    private static InputError badMembership(String place) {
        return InputError.atField(
                place,
                new LocalizedText("Rôle ou périmètre inconnu.", "Unknown role or scope."),
                new LocalizedText(
                        "NETWORK avec une filière, CONTRIBUTOR avec une structure, GROUP avec un groupe, OPERATOR sans périmètre.",
                        "NETWORK with a filière, CONTRIBUTOR with a structure, GROUP with a group, OPERATOR without scope."));
    }

    @Override
    public String toString() {
        return "PersonToEnrol";
    }
}
