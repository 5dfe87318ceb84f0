package fr.opp.portal.account;

import fr.opp.contracts.membership.Membership;
import fr.opp.contracts.membership.Role;
import fr.opp.kit.problem.Refusal;
import fr.opp.portal.secret.RandomToken;
import fr.opp.portal.secret.SecretFiles;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The operator's account, made at the first start. Where nobody chose its password, one is made and lies in a file that
 * only the platform's user may read; the log tells where, never what.
 */
@Component
final class OperatorAccount {
    static final String FILE = "operator-password";
    private static final int GENERATED_BITS = 120;
    private static final Logger LOG = LoggerFactory.getLogger(OperatorAccount.class);

    private final Accounts accounts;
    private final SecretFiles files;
    private final OperatorSettings settings;

    OperatorAccount(Accounts accounts, SecretFiles files, OperatorSettings settings) {
        this.accounts = accounts;
        this.files = files;
        this.settings = settings;
    }

    Mono<Void> ensure() {
        return accounts.findByLogin(settings.login())
                .switchIfEmpty(Mono.defer(this::create))
                .then();
    }

    private Mono<Account> create() {
        return Mono.fromCallable(this::password)
                .subscribeOn(Schedulers.boundedElastic())
                .map(this::toAccount)
                .flatMap(accounts::create)
                .onErrorResume(OperatorAccount::wasMadeElsewhere, e -> Mono.empty())
                .onErrorMap(
                        Refusal.class,
                        e -> new IllegalStateException(
                                "opp.operator.password must have at least " + PasswordRule.SHORTEST + " characters"));
    }

    private String password() {
        String chosen = settings.chosenPassword();
        if (chosen != null) {
            return chosen;
        }
        String made = files.readOrCreate(FILE, () -> RandomToken.ofBits(GENERATED_BITS));
        LOG.info("first start: sign in as \"{}\" with the password in {}", settings.login(), files.path(FILE));
        return made;
    }

    private NewAccount toAccount(String password) {
        return new NewAccount(settings.login(), "Exploitation", password, Set.of(new Membership(Role.OPERATOR, "")));
    }

    /** Another portal on the same database was first. */
    private static boolean wasMadeElsewhere(Throwable thrown) {
        return thrown instanceof Refusal refusal && refusal.failure() instanceof AccountFailure.Exists;
    }
}
