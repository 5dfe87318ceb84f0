package fr.opp.collection.submission;

import fr.opp.collection.claim.ClaimRequest;
import fr.opp.collection.claim.Claims;
import fr.opp.collection.claim.Version;
import fr.opp.collection.contribution.Content;
import fr.opp.collection.edition.Editions;
import fr.opp.collection.room.Body;
import fr.opp.collection.room.DiskRoom;
import fr.opp.collection.structure.Directory;
import fr.opp.collection.structure.Structure;
import fr.opp.contracts.edition.Edition;
import fr.opp.contracts.event.EventCodec;
import fr.opp.contracts.identity.ContributionId;
import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.identity.StructureId;
import fr.opp.contracts.policy.UsagePolicy;
import fr.opp.formengine.Verdict;
import fr.opp.kit.problem.CommonFailure;
import fr.opp.kit.problem.Refusal;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The way of an answer: room on the disk, claims caught up, edition open, form's verdict, claim, acknowledgement by the
 * broker, receipt.
 *
 * <p>Meters: {@code opp.submissions.received = accepted + refused}.
 */
@Component
public final class Submissions {
    private final DiskRoom room;
    private final Claims claims;
    private final Editions editions;
    private final Directory directory;
    private final MeterRegistry meters;

    Submissions(DiskRoom room, Claims claims, Editions editions, Directory directory, MeterRegistry meters) {
        this.room = room;
        this.claims = claims;
        this.editions = editions;
        this.directory = directory;
        this.meters = meters;
    }

    /** Takes the submission in a request's body. */
    public Mono<Receipt> take(StructureId structure, EditionId edition, ServerHttpRequest request) {
        return requireDoorOpen()
                .then(Mono.defer(() -> Body.read(request)))
                .flatMap(xml -> take(structure, edition, xml));
    }

    /** What must hold before a body is even read. */
    public Mono<Void> requireDoorOpen() {
        return room.require().then(claims.requireCaughtUp());
    }

    /** Takes a submission. */
    public Mono<Receipt> take(StructureId structure, EditionId edition, byte[] xml) {
        count("received");
        return directory
                .require(structure)
                .map(known -> requireOpenFor(known, edition))
                .flatMap(open -> judge(structure, open, xml))
                .doOnNext(receipt -> count("accepted"))
                .doOnError(failure -> count("refused"));
    }

    private Edition requireOpenFor(Structure structure, EditionId id) {
        Edition edition = editions.requireOpen(id);
        if (!structure.filieres().contains(edition.filiere())) {
            throw new Refusal(new CommonFailure.NotFound());
        }
        return edition;
    }

    private Mono<Receipt> judge(StructureId structure, Edition edition, byte[] xml) {
        return editions.judge(edition.id(), xml).flatMap(verdict -> switch (verdict) {
            case Verdict.Refused refused ->
                Mono.<Receipt>error(new Refusal(SubmissionFailure.AnswersRefused.of(refused.findings())));
            case Verdict.Accepted accepted -> claim(structure, edition, Content.of(xml, accepted), accepted);
        });
    }

    private Mono<Receipt> claim(StructureId structure, Edition edition, Content content, Verdict.Accepted accepted) {
        ClaimRequest request = new ClaimRequest(
                edition.filiere(),
                edition.id(),
                structure,
                accepted.instanceId(),
                accepted.deprecatedId(),
                accepted.canonical(),
                EventCodec.json().writeValueAsBytes(content));
        return claims.claim(request).map(version -> toReceipt(edition, version));
    }

    private Receipt toReceipt(Edition edition, Version version) {
        ContributionId contribution = ContributionId.of(edition.id(), version.structure());
        return new Receipt(
                contribution,
                version.number(),
                version.instanceId(),
                version.receivedAt(),
                version.structure(),
                edition.id(),
                sections(edition, contribution));
    }

    private List<Receipt.SectionUse> sections(Edition edition, ContributionId contribution) {
        UsagePolicy policy = claims.stateOf(contribution).policyIn(edition);
        return edition.sections().stream()
                .map(section ->
                        new Receipt.SectionUse(section.code(), section.label(), policy.audiencesOf(section.code())))
                .toList();
    }

    private void count(String outcome) {
        meters.counter("opp.submissions." + outcome).increment();
    }
}
