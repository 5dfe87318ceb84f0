package fr.opp.portal.account;

import fr.opp.contracts.identity.LocalizedText;
import fr.opp.kit.problem.Failure;
import fr.opp.kit.problem.InputError;
import java.util.List;
import java.util.Map;

/** What can be wrong with an account to make or a password to set. */
sealed interface AccountFailure extends Failure {
    /** Somebody signs in with this login already. */
    record Exists() implements AccountFailure {
        @Override
        public String slug() {
            return "account-exists";
        }
    }

    /** The password is too short or too long. */
    record WeakPassword() implements AccountFailure {
        @Override
        public String slug() {
            return "weak-password";
        }

        @Override
        public Map<String, String> arguments() {
            return Map.of("shortest", String.valueOf(PasswordRule.SHORTEST));
        }

        @Override
        public List<InputError> errors() {
            return List.of(InputError.atField(
                    "password",
                    new LocalizedText("Le mot de passe ne convient pas.", "The password cannot be accepted."),
                    new LocalizedText(
                            "Choisissez au moins " + PasswordRule.SHORTEST + " caractères, par exemple quatre mots.",
                            "Choose at least " + PasswordRule.SHORTEST + " characters, four words for instance.")));
        }
    }
}
