package fr.opp.portal.invitation;

import fr.opp.contracts.identity.Filiere;
import fr.opp.contracts.membership.Membership;
import fr.opp.contracts.membership.Role;
import fr.opp.kit.identity.Caller;
import fr.opp.kit.problem.CommonFailure;
import fr.opp.kit.problem.Refusal;
import fr.opp.portal.account.Account;
import fr.opp.portal.account.Accounts;
import fr.opp.portal.account.NewAccount;
import fr.opp.portal.directory.Structures;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Makes accounts on behalf of those who may: an operator any, the network of a filière those of people who answer for
 * structures of the filière.
 */
@Component
final class Enrolment {
    private final Accounts accounts;
    private final Invitations invitations;
    private final Structures structures;

    Enrolment(Accounts accounts, Invitations invitations, Structures structures) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.structures = structures;
    }

    /**
     * Makes an account, and invites its owner where no password is given. Asking again for somebody who has not yet
     * chosen a password sends another invitation.
     *
     * @param address the portal's public address
     */
    Mono<Account> enrol(Caller caller, NewAccount wanted, String address) {
        return requireMay(caller, wanted.memberships())
                .then(Mono.defer(() -> wanted.password() == null ? invite(wanted, address) : accounts.create(wanted)));
    }

    private Mono<Account> invite(NewAccount wanted, String address) {
        return accounts.findByLogin(wanted.login())
                .filter(known -> !known.active() && known.memberships().equals(wanted.memberships()))
                .switchIfEmpty(Mono.defer(() -> accounts.create(wanted)))
                .flatMap(account -> invitations.invite(account, address).thenReturn(account));
    }

    private Mono<Void> requireMay(Caller caller, Set<Membership> memberships) {
        if (caller.operates()) {
            return Mono.empty();
        }
        return Flux.fromIterable(memberships)
                .concatMap(membership -> mayGive(caller, membership))
                .all(Boolean::booleanValue)
                .filter(Boolean::booleanValue)
                .switchIfEmpty(Mono.error(() -> new Refusal(new CommonFailure.NotAllowed())))
                .then();
    }

    private Mono<Boolean> mayGive(Caller caller, Membership membership) {
        if (!caller.coordinatesAny() || membership.role() != Role.CONTRIBUTOR) {
            return Mono.just(false);
        }
        return structures
                .filieres(membership.scope())
                .map(filieres -> filieres.stream().anyMatch((Filiere filiere) -> caller.coordinates(filiere)))
                .defaultIfEmpty(false);
    }
}
