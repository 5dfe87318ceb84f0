package fr.opp.dashboard.release;

import fr.opp.contracts.identity.Filiere;
import fr.opp.contracts.identity.ReleaseId;
import fr.opp.contracts.policy.Audience;
import fr.opp.dashboard.directory.Structures;
import fr.opp.dashboard.table.TableView;
import fr.opp.kit.identity.Caller;
import fr.opp.kit.problem.CommonFailure;
import fr.opp.kit.problem.Refusal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/dashboard/releases")
class ReleasesController {
    private final Releases releases;
    private final Review review;
    private final Structures structures;

    ReleasesController(Releases releases, Review review, Structures structures) {
        this.releases = releases;
        this.review = review;
        this.structures = structures;
    }

    /** The digest that was on the screen, and whom to show the tables to. */
    record Approval(@Nullable String digest, @Nullable Set<Audience> audiences) {}

    /** The digest that was on the screen, and why it is refused. */
    record Denial(@Nullable String digest, @Nullable String reason) {}

    @GetMapping
    Flux<ReleaseView<Integer>> list(Caller caller, @RequestParam Filiere filiere) {
        caller.requireNetworkOf(filiere);
        return releases.of(filiere).filter(Release::complete).map(ReleaseView::summary);
    }

    @GetMapping("/{id}")
    Mono<ReleaseView<List<TableView>>> show(Caller caller, @PathVariable ReleaseId id) {
        return find(caller, id).flatMap(this::toDetail);
    }

    @PostMapping("/{id}/approval")
    Mono<ReleaseView<Integer>> approve(Caller caller, @PathVariable ReleaseId id, @RequestBody Approval asked) {
        Set<Audience> audiences = asked.audiences() == null ? Set.of() : asked.audiences();
        return find(caller, id)
                .flatMap(release -> review.approve(release, given(asked.digest()), audiences, caller))
                .then(summary(caller, id));
    }

    @PostMapping("/{id}/refusal")
    Mono<ReleaseView<Integer>> refuse(Caller caller, @PathVariable ReleaseId id, @RequestBody Denial asked) {
        return find(caller, id)
                .flatMap(release -> review.refuse(release, given(asked.digest()), asked.reason(), caller))
                .then(summary(caller, id));
    }

    private Mono<ReleaseView<List<TableView>>> toDetail(Release release) {
        return structures.synthetic(release.filiere()).map(synthetic -> ReleaseView.detail(release, synthetic));
    }

    private Mono<ReleaseView<Integer>> summary(Caller caller, ReleaseId id) {
        return find(caller, id).map(ReleaseView::summary);
    }

    private Mono<Release> find(Caller caller, ReleaseId id) {
        return Mono.defer(() -> releases.find(id))
                .switchIfEmpty(Mono.error(() -> new Refusal(new CommonFailure.NotFound())))
                .doOnNext(release -> caller.requireNetworkOf(release.filiere()));
    }

    private static String given(@Nullable String digest) {
        return digest == null ? "" : digest;
    }
}
