package fr.opp.portal.openrosa;

import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.identity.StructureId;
import fr.opp.kit.identity.Caller;
import fr.opp.kit.problem.CommonFailure;
import fr.opp.kit.problem.Failure;
import fr.opp.kit.problem.Refusal;
import fr.opp.portal.account.Account;
import fr.opp.portal.account.Accounts;
import fr.opp.portal.directory.Editions;
import fr.opp.portal.secret.RandomToken;
import fr.opp.portal.session.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Makes, lists, revokes and redeems personal OpenRosa addresses. */
@Component
final class AddressBook {
    private static final int TOKEN_BITS = 128;
    private static final Duration USE_PRECISION = Duration.ofMinutes(1);

    private final PersonalAddresses addresses;
    private final Editions editions;
    private final Accounts accounts;
    private final Clock clock;

    /** An address just made, with its token, which is told this once. */
    record Made(PersonalAddress address, String token) {
        @Override
        public String toString() {
            return address.toString();
        }
    }

    /** How an address stands. */
    enum State {
        LIVE,
        REVOKED,
        CLOSED
    }

    /** An address and how it stands. */
    record Standing(PersonalAddress address, State state) {}

    AddressBook(PersonalAddresses addresses, Editions editions, Accounts accounts, Clock clock) {
        this.addresses = addresses;
        this.editions = editions;
        this.accounts = accounts;
        this.clock = clock;
    }

    Mono<Made> make(SignedIn maker, StructureId structure, EditionId edition) {
        String token = RandomToken.ofBits(TOKEN_BITS);
        PersonalAddress address = new PersonalAddress(
                UUID.randomUUID().toString(),
                structure,
                edition,
                maker.account().person(),
                now(),
                null,
                null);
        return requireContributor(maker, structure)
                .then(requireOpen(edition, new CommonFailure.NotFound()))
                .then(Mono.defer(() -> addresses.insert(token, address)))
                .thenReturn(new Made(address, token));
    }

    Flux<Standing> list(SignedIn asking, StructureId structure) {
        return requireContributor(asking, structure)
                .thenMany(addresses.ofStructure(structure))
                .concatMap(address -> editions.isOpen(address.edition())
                        .defaultIfEmpty(false)
                        .map(open -> new Standing(address, stateOf(address, open))));
    }

    Mono<Void> revoke(SignedIn asking, String id) {
        return addresses
                .findById(id)
                .switchIfEmpty(Mono.error(() -> new Refusal(new CommonFailure.NotFound())))
                .delayUntil(address -> requireContributor(asking, address.structure()))
                .flatMap(address -> addresses.markRevoked(address, now()));
    }

    /** Whoever the address speaks for; fails when it does not work. */
    Mono<Caller> redeem(String token) {
        return addresses
                .findByToken(token)
                .switchIfEmpty(Mono.error(() -> new Refusal(new AddressFailure.Unknown())))
                .filter(address -> !address.revoked())
                .switchIfEmpty(Mono.error(() -> new Refusal(new AddressFailure.Revoked())))
                .delayUntil(address -> requireOpen(address.edition(), new AddressFailure.EditionClosed()))
                .delayUntil(this::noteUse)
                .flatMap(this::findCaller);
    }

    private Mono<Caller> findCaller(PersonalAddress address) {
        return accounts.find(address.person())
                .filter(account -> account.memberships().contains(address.neededMembership()))
                .map(account -> toCaller(account, address))
                .switchIfEmpty(Mono.error(() -> new Refusal(new AddressFailure.Revoked())));
    }

    /** No membership, and a password never given: the address can do nothing but what it is for. */
    private static Caller toCaller(Account account, PersonalAddress address) {
        return new Caller(
                account.person().value(),
                account.displayName(),
                Set.of(),
                Instant.EPOCH,
                new Caller.OpenRosaAddress(address.structure(), address.edition()));
    }

    private Mono<Void> requireOpen(EditionId edition, Failure ifUnknown) {
        return editions.isOpen(edition)
                .switchIfEmpty(Mono.error(() -> new Refusal(ifUnknown)))
                .filter(Boolean::booleanValue)
                .switchIfEmpty(Mono.error(() -> new Refusal(new AddressFailure.EditionClosed())))
                .then();
    }

    private static Mono<Void> requireContributor(SignedIn signedIn, StructureId structure) {
        return Mono.fromRunnable(() -> signedIn.caller().requireContributorOf(structure));
    }

    /** Written at most once a minute. */
    private Mono<Void> noteUse(PersonalAddress address) {
        Instant now = now();
        Instant used = address.lastUsedAt();
        boolean fresh = used != null && used.plus(USE_PRECISION).isAfter(now);
        return fresh ? Mono.empty() : addresses.markUsed(address, now);
    }

    private static State stateOf(PersonalAddress address, boolean open) {
        if (address.revoked()) {
            return State.REVOKED;
        }
        return open ? State.LIVE : State.CLOSED;
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }
}
