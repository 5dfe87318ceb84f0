package fr.opp.collection.claim;

import fr.opp.contracts.contribution.VersionRecorded;
import fr.opp.contracts.identity.ContributionId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** The state of every contribution, and the versions that no projection holds yet. */
@Component
final class States {
    private final Map<ContributionId, ContributionState> byContribution = new ConcurrentHashMap<>();
    private final Map<String, VersionRecorded> unprojected = new ConcurrentHashMap<>();

    ContributionState of(ContributionId contribution) {
        return byContribution.getOrDefault(contribution, ContributionState.NEW);
    }

    ContributionState change(ContributionId contribution, UnaryOperator<ContributionState> step) {
        return byContribution.compute(
                contribution, (id, known) -> step.apply(known == null ? ContributionState.NEW : known));
    }

    List<ContributionId> pending() {
        return byContribution.entrySet().stream()
                .filter(entry -> entry.getValue().pending() != null)
                .map(Map.Entry::getKey)
                .toList();
    }

    void keepUntilProjected(VersionRecorded version) {
        unprojected.put(version.key(), version);
    }

    Optional<VersionRecorded> unprojected(String key) {
        return Optional.ofNullable(unprojected.get(key));
    }

    void projected(String key) {
        unprojected.remove(key);
    }

    void forgetContent(ContributionId contribution) {
        unprojected.keySet().removeIf(key -> key.startsWith(contribution.value() + "/"));
    }
}
