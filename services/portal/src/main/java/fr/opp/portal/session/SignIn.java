package fr.opp.portal.session;

import fr.opp.kit.problem.Failure;
import fr.opp.kit.problem.Refusal;
import fr.opp.portal.account.Account;
import fr.opp.portal.account.Accounts;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Passwords given to sign in or to confirm who is there.
 *
 * <p>Meter {@code opp.portal.passwords}, by outcome: given = accepted + refused + throttled.
 */
@Component
final class SignIn {
    private final Accounts accounts;
    private final Sessions sessions;
    private final Throttle throttle;
    private final MeterRegistry meters;

    SignIn(Accounts accounts, Sessions sessions, Throttle throttle, MeterRegistry meters) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.throttle = throttle;
        this.meters = meters;
    }

    Mono<Sessions.Begun> signIn(Credentials given, String address) {
        String login = Account.loginOf(given.login());
        return attempt(login, address)
                .flatMap(attempt -> accounts.authenticate(login, given.password())
                        .transform(found -> settle(attempt, found, new SessionFailure.SignInRefused())))
                .flatMap(sessions::begin);
    }

    Mono<SignedIn> confirm(SignedIn signedIn, String password, String address) {
        return attempt(signedIn.account().login(), address)
                .flatMap(attempt -> accounts.confirm(signedIn.account().person(), password)
                        .transform(found -> settle(attempt, found, new SessionFailure.ConfirmationRefused())))
                .flatMap(account -> sessions.confirm(signedIn));
    }

    private Mono<Throttle.Attempt> attempt(String login, String address) {
        return Mono.fromSupplier(() -> throttle.begin(login, address)).doOnError(e -> count("throttled"));
    }

    private Mono<Account> settle(Throttle.Attempt attempt, Mono<Account> found, Failure otherwise) {
        return found.doOnNext(account -> attempt.forgive())
                .doOnNext(account -> count("accepted"))
                .switchIfEmpty(Mono.error(() -> refused(otherwise)));
    }

    private Refusal refused(Failure failure) {
        count("refused");
        return new Refusal(failure);
    }

    private void count(String outcome) {
        meters.counter("opp.portal.passwords", "outcome", outcome).increment();
    }
}
