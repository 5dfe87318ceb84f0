package fr.opp.portal.session;

import fr.opp.contracts.membership.Membership;
import fr.opp.portal.account.Account;
import fr.opp.portal.directory.Labels;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Makes the view of a session, with its memberships in a stable order. */
@Component
final class SessionViews {
    private static final Comparator<Membership> ORDER =
            Comparator.comparing(Membership::role).thenComparing(Membership::scope);

    private final Labels labels;
    private final boolean demonstration;

    SessionViews(Labels labels, @Value("${opp.demonstration:false}") boolean demonstration) {
        this.labels = labels;
        this.demonstration = demonstration;
    }

    Mono<SessionView> of(SignedIn signedIn) {
        return memberships(signedIn.account()).map(memberships -> toView(signedIn, memberships));
    }

    private Mono<List<SessionView.MembershipView>> memberships(Account account) {
        return Flux.fromStream(() -> account.memberships().stream().sorted(ORDER))
                .flatMapSequential(membership -> labels.of(membership)
                        .map(label -> new SessionView.MembershipView(membership.role(), membership.scope(), label)))
                .collectList();
    }

    private SessionView toView(SignedIn signedIn, List<SessionView.MembershipView> memberships) {
        Account account = signedIn.account();
        return new SessionView(
                account.person().value(),
                account.displayName(),
                account.language(),
                memberships,
                signedIn.authenticatedAt(),
                demonstration);
    }
}
