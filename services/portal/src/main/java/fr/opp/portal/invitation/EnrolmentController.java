package fr.opp.portal.invitation;

import fr.opp.kit.OppSettings;
import fr.opp.portal.account.Account;
import fr.opp.portal.session.SignedIn;
import fr.opp.portal.web.PublicAddress;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code /api/portal/accounts} and {@code /api/portal/invitations}. */
@RestController
@RequestMapping("/api/portal")
final class EnrolmentController {
    private final Enrolment enrolment;
    private final Invitations invitations;
    private final PublicAddress address;
    private final OppSettings settings;

    EnrolmentController(Enrolment enrolment, Invitations invitations, PublicAddress address, OppSettings settings) {
        this.enrolment = enrolment;
        this.invitations = invitations;
        this.address = address;
        this.settings = settings;
    }

    record Enrolled(String person) {
        static Enrolled of(Account account) {
            return new Enrolled(account.person().value());
        }
    }

    @PostMapping("/accounts")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Enrolled> enrol(
            @AuthenticationPrincipal SignedIn signedIn, @RequestBody PersonToEnrol given, ServerHttpRequest request) {
        return Mono.fromSupplier(() -> given.checked(settings.filieres()))
                .flatMap(wanted -> enrolment.enrol(signedIn.caller(), wanted, address.of(request)))
                .map(Enrolled::of);
    }

    record ChosenPassword(@Nullable String password) {
        @Override
        public String toString() {
            return "ChosenPassword";
        }
    }

    @PostMapping("/invitations/{token}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> accept(@PathVariable String token, @RequestBody ChosenPassword chosen) {
        return invitations.accept(token, Objects.requireNonNullElse(chosen.password(), ""));
    }
}
