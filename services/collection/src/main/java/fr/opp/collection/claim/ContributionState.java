package fr.opp.collection.claim;

import fr.opp.contracts.contribution.ContributionWithdrawn;
import fr.opp.contracts.contribution.KeyWrapped;
import fr.opp.contracts.contribution.VersionRecorded;
import fr.opp.contracts.edition.Edition;
import fr.opp.contracts.policy.PolicySet;
import fr.opp.contracts.policy.UsagePolicy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a contribution: a value, replaced at each step of its turn.
 *
 * @param versions accepted versions in order
 * @param key wrapped keyset of the versions, as it lies in the log
 * @param factKey wrapped keyset of the facts, as it lies in the log
 * @param policy the usage policy that the contributor chose, if any
 * @param withdrawn set once the contributor has taken it back; nothing else counts then
 * @param pending a version that was sent and not acknowledged yet; it is finished before anything else
 */
public record ContributionState(
        List<Version> versions,
        @Nullable KeyWrapped key,
        @Nullable KeyWrapped factKey,
        @Nullable PolicySet policy,
        @Nullable ContributionWithdrawn withdrawn,
        @Nullable Pending pending) {
    static final ContributionState NEW = new ContributionState(List.of(), null, null, null, null, null);

    public ContributionState {
        versions = List.copyOf(versions);
    }

    /** The last accepted version. */
    public Optional<Version> last() {
        return versions.isEmpty() || withdrawn != null ? Optional.empty() : Optional.of(versions.getLast());
    }

    /** How often the contributor has changed the policy. */
    public long policyRevision() {
        return policy == null ? 0 : policy.revision();
    }

    /** The usage policy in force: the contributor's, or the edition's default. */
    public UsagePolicy policyIn(Edition edition) {
        return policy == null ? edition.defaultPolicy() : policy.policy();
    }

    int nextNumber() {
        return versions.isEmpty() ? 1 : versions.getLast().number() + 1;
    }

    Optional<Version> byInstance(String instanceId) {
        return versions.stream()
                .filter(version -> version.instanceId().equals(instanceId))
                .findFirst();
    }

    /** Whether a submission may become the next version: the first names none, a correction names the last one. */
    boolean continuedBy(@Nullable String deprecatedId) {
        return versions.isEmpty()
                ? deprecatedId == null
                : versions.getLast().instanceId().equals(deprecatedId);
    }

    ContributionState withVersion(VersionRecorded recorded) {
        List<Version> all = new ArrayList<>(versions);
        // Replayed, a version may come again; the last record of a key is the one that compaction keeps.
        all.removeIf(version -> version.number() == recorded.version());
        all.add(Version.of(recorded));
        all.sort(Comparator.comparingInt(Version::number));
        return new ContributionState(all, key, factKey, policy, withdrawn, null);
    }

    ContributionState withKey(@Nullable KeyWrapped wrapped) {
        return new ContributionState(versions, wrapped, factKey, policy, withdrawn, pending);
    }

    ContributionState withFactKey(@Nullable KeyWrapped wrapped) {
        return new ContributionState(versions, key, wrapped, policy, withdrawn, pending);
    }

    ContributionState withPolicy(PolicySet set) {
        return set.revision() < policyRevision()
                ? this
                : new ContributionState(versions, key, factKey, set, withdrawn, pending);
    }

    ContributionState withPending(Pending sent) {
        return new ContributionState(versions, key, factKey, policy, withdrawn, sent);
    }

    ContributionState withoutVersion(int number) {
        List<Version> left =
                versions.stream().filter(version -> version.number() != number).toList();
        return new ContributionState(left, key, factKey, policy, withdrawn, pending);
    }

    ContributionState withdrawn(ContributionWithdrawn event) {
        return new ContributionState(versions, key, factKey, null, event, null);
    }

    /** Withdrawn, and everything that could be read is marked for removal. */
    ContributionState erased() {
        return new ContributionState(List.of(), null, null, null, withdrawn, null);
    }

    boolean withdrawalUnfinished() {
        return withdrawn != null && (key != null || factKey != null || !versions.isEmpty());
    }
}
