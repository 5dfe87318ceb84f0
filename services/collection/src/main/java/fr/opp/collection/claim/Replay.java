package fr.opp.collection.claim;

import fr.opp.collection.log.LeftOut;
import fr.opp.collection.log.LogEntry;
import fr.opp.contracts.contribution.ContributionWithdrawn;
import fr.opp.contracts.contribution.KeyWrapped;
import fr.opp.contracts.contribution.VersionRecorded;
import fr.opp.contracts.identity.ContributionId;
import fr.opp.contracts.identity.Filiere;
import fr.opp.contracts.policy.PolicySet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rebuilds the states from the log, and finds the withdrawals that a crash has cut short. */
final class Replay {
    private static final String KEYS = "opp.collection.keys.";

    private final States states;
    private final Map<ContributionId, Withdrawal> withdrawals = new HashMap<>();
    private final List<LeftOut> unread = new ArrayList<>();

    Replay(States states) {
        this.states = states;
    }

    /** A withdrawal and where it belongs. */
    record Withdrawal(Filiere filiere, ContributionWithdrawn event) {}

    void accept(LogEntry entry) {
        switch (entry.event()) {
            case VersionRecorded version -> states.change(version.contribution(), state -> state.withVersion(version));
            case KeyWrapped key -> keep(entry.topic(), key);
            case PolicySet policy -> states.change(policy.contribution(), state -> state.withPolicy(policy));
            case ContributionWithdrawn gone -> withdraw(entry.topic(), gone);
            case null -> erase(entry.topic(), entry.key());
            default -> {}
        }
    }

    void leaveOut(List<LeftOut> more) {
        unread.addAll(more);
    }

    /** Keys that cannot be read. Nothing but a start reads them, so there is nobody else to write their dead letters. */
    List<LeftOut> unreadKeys() {
        return unread.stream()
                .filter(record -> record.place().topic().startsWith(KEYS))
                .toList();
    }

    List<Withdrawal> unfinished() {
        List<Withdrawal> unfinished = new ArrayList<>();
        withdrawals.forEach((contribution, withdrawal) -> {
            if (states.of(contribution).withdrawalUnfinished()) {
                unfinished.add(withdrawal);
            }
        });
        return unfinished;
    }

    private void keep(String topic, KeyWrapped key) {
        boolean fact = topic.startsWith("opp.collection.factkeys.");
        states.change(key.contribution(), state -> fact ? state.withFactKey(key) : state.withKey(key));
    }

    private void withdraw(String topic, ContributionWithdrawn gone) {
        Filiere filiere = new Filiere(topic.substring(topic.lastIndexOf('.') + 1));
        withdrawals.put(gone.contribution(), new Withdrawal(filiere, gone));
        states.change(gone.contribution(), state -> state.withdrawn(gone));
    }

    private void erase(String topic, String key) {
        if (topic.startsWith(KEYS)) {
            states.change(new ContributionId(key), state -> state.withKey(null));
        } else if (topic.startsWith("opp.collection.factkeys.")) {
            states.change(new ContributionId(key), state -> state.withFactKey(null));
        } else if (topic.startsWith("opp.collection.contributions.")) {
            String[] parts = key.split("/", 2);
            int number = Integer.parseInt(parts[parts.length - 1]);
            states.change(new ContributionId(parts[0]), state -> state.withoutVersion(number));
        }
    }
}
