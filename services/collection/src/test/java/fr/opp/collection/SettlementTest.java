package fr.opp.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.opp.collection.log.LogReader;
import fr.opp.contracts.contribution.AnswersSettled;
import fr.opp.contracts.event.Topics;
import fr.opp.contracts.fact.FactRecorded;
import fr.opp.contracts.identity.ContributionId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The word that lets tables be made comes behind the facts of all answers, and only after the closing. */
class SettlementTest extends CollectionTest {
    private static final int ANSWERS = 12;

    @Autowired
    LogReader log;

    @Test
    void aClosedEditionIsSettledOnceTheLastVersionOfEachAnswerIsAFact() {
        List<ContributionId> answered = new ArrayList<>();
        for (int i = 0; i < ANSWERS; i++) {
            structure = enter("Compagnie " + i + " " + edition.id());
            String first = "uuid:" + edition.id() + i;
            submit(Fixture.answers(first)).expectStatus().isCreated();
            submit(Fixture.answers(first + "b", first, 5)).expectStatus().isCreated();
            answered.add(contribution());
        }
        assertThat(settled()).as("while it is open").isFalse();

        publish(edition.closedAt(Instant.parse("2026-11-21T12:00:00Z")));

        await().atMost(Duration.ofSeconds(60)).until(this::settled);
        Map<ContributionId, Long> facts = facts();
        assertThat(facts.keySet()).containsAll(answered);
        assertThat(answered)
                .allSatisfy(contribution -> assertThat(facts.get(contribution)).isEqualTo(2_000_000));
    }

    private boolean settled() {
        List<AnswersSettled> found = new ArrayList<>();
        log.replay(List.of(Topics.SETTLEMENTS), entry -> {
            if (entry.event() instanceof AnswersSettled word && word.edition().equals(edition.id())) {
                found.add(word);
            }
        });
        return !found.isEmpty();
    }

    /** The version of the last fact of each contribution. */
    private Map<ContributionId, Long> facts() {
        Map<ContributionId, Long> versions = new HashMap<>();
        log.replay(List.of(Topics.facts(edition.filiere())), entry -> {
            if (entry.event() instanceof FactRecorded fact) {
                versions.put(fact.contribution(), fact.version());
            }
        });
        return versions;
    }
}
