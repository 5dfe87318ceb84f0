package fr.opp.system.poison;

import fr.opp.contracts.event.EventType;
import fr.opp.contracts.event.Topics;
import fr.opp.contracts.identity.ContributionId;
import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.identity.Filiere;
import fr.opp.contracts.identity.PersonId;
import fr.opp.contracts.identity.ReleaseId;
import fr.opp.contracts.identity.StructureId;
import fr.opp.contracts.policy.Audience;
import fr.opp.contracts.release.ReleaseDecided;
import fr.opp.demonstration.answers.SyntheticAnswers;
import fr.opp.demonstration.loader.ApiSession;
import fr.opp.demonstration.loader.OppClient;
import fr.opp.demonstration.loader.Waiting;
import fr.opp.demonstration.structures.Directory;
import fr.opp.demonstration.structures.FictionalStructure;
import fr.opp.demonstration.structures.Kind;
import fr.opp.system.scenario.Observation;
import fr.opp.system.scenario.Participant;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A campaign of one answer, from the edition to the decision, with each topic poisoned before its turn comes. */
final class PoisonedCampaign {
    static final Filiere FILIERE = new Filiere("cirque");
    private static final long SEED = 7;
    private static final Duration CALCULATION = Duration.ofSeconds(60);

    private final Broker broker;
    private final Projected projected;
    private final Poisoning poisoning;
    private final OppClient client;

    PoisonedCampaign(Broker broker, Projected projected, OppClient client) {
        this.broker = broker;
        this.projected = projected;
        this.poisoning = new Poisoning(broker, FILIERE);
        this.client = client;
    }

    Poisoning poisoning() {
        return poisoning;
    }

    Participant run() {
        Observation observation = edition();
        Participant participant = structure(observation);
        contribution(participant);
        policy(participant);
        access(observation, participant);
        JsonNode release = candidate(observation);
        decision(observation, release);
        return participant;
    }

    private Observation edition() {
        ApiSession operator = client.signIn("operateur", Observation.PASSWORD);
        poisoning.send(Topics.EDITIONS, EventType.EDITION, 4);
        Observation observation = Observation.publish(client, operator, FILIERE.value(), 2025);
        String followUp = "/api/collection/follow-up?edition=" + observation.edition();
        poisoning.soon(
                Topics.EDITIONS,
                () -> observation.network().get(followUp).status() == 200
                        && projected.holds("portal", "editions", observation.edition())
                        && projected.holds("dashboard", "editions", observation.edition())
                        && stored("plans", observation.edition()));
        return observation;
    }

    private Participant structure(Observation observation) {
        poisoning.send(Topics.STRUCTURES, EventType.STRUCTURE, 3);
        Participant participant = observation.invite(invented());
        poisoning.soon(
                Topics.STRUCTURES,
                () -> projected.holds("portal", "structures", participant.id())
                        && projected.holds("dashboard", "structures", participant.id())
                        && stored("directory", participant.id()));
        return participant;
    }

    private void contribution(Participant participant) {
        FictionalStructure structure = participant.structure();
        byte[] answer = participant
                .form()
                .fill(new SyntheticAnswers(SEED).corrected(structure, FILIERE), Participant.newInstance(), null);
        poisoning.send(Topics.keys(FILIERE), EventType.KEY, 0);
        poisoning.send(Topics.contributions(FILIERE), EventType.VERSION, 1);
        poisoning.send(Topics.factKeys(FILIERE), EventType.KEY, 1);
        poisoning.send(Topics.facts(FILIERE), EventType.FACT, 1);
        participant.send(answer).expect(201);

        poisoning.soon(
                Topics.contributions(FILIERE), () -> broker.holds(Topics.facts(FILIERE), contributionOf(participant)));
        String row = participant.edition() + "/" + contributionOf(participant);
        poisoning.soon(Topics.factKeys(FILIERE), () -> stored("observation-rows", row));
        poisoning.soon(Topics.facts(FILIERE), () -> stored("observation-rows", row));
    }

    private void policy(Participant participant) {
        long before = facts(participant);
        poisoning.send(Topics.policies(FILIERE), EventType.POLICY, 1);
        participant.openEverything();
        poisoning.soon(Topics.policies(FILIERE), () -> facts(participant) > before);
    }

    private void access(Observation observation, Participant participant) {
        poisoning.send(Topics.ACCESS, EventType.ACCESS, 1);
        observation
                .network()
                .get("/api/collection/contributions/" + contributionOf(participant) + "?purpose=relecture")
                .expect(200);
        String accesses = "/api/collection/structures/" + participant.id() + "/access";
        poisoning.soon(
                Topics.ACCESS,
                () -> participant.session().get(accesses).expect(200).json().size() == 1);
    }

    private JsonNode candidate(Observation observation) {
        poisoning.send(Topics.CANDIDATES, EventType.TABLE_PROPOSED, 2);
        poisoning.send(Topics.SETTLEMENTS, EventType.SETTLED, 1);
        observation.close();
        Waiting.until(() -> broker.holds(Topics.SETTLEMENTS, observation.edition()), CALCULATION);
        poisoning.soon(Topics.SETTLEMENTS, () -> stored("settlements", observation.edition()));
        String release = observation.edition() + ".1/";
        boolean computed = Waiting.until(
                () -> broker.records(Topics.CANDIDATES).stream()
                        .anyMatch(record -> record.key().startsWith(release)),
                CALCULATION);
        if (!computed) {
            throw new AssertionError("no candidate within " + CALCULATION);
        }
        poisoning.soon(Topics.CANDIDATES, () -> observation.releases().size() == 1);
        return observation.releases().getFirst();
    }

    /** The log is what a lost store takes decisions from, so a decision that comes by the log alone holds too. */
    private void decision(Observation observation, JsonNode release) {
        poisoning.send(Topics.DECISIONS, EventType.DECISION, 2);
        broker.publish(
                Topics.DECISIONS,
                new ReleaseDecided(
                        new ReleaseId(release.path("release").asString()),
                        FILIERE,
                        release.path("digest").asString(),
                        ReleaseDecided.Outcome.APPROVED,
                        Set.of(Audience.NETWORK),
                        new PersonId(UUID.randomUUID().toString()),
                        Instant.now()));
        poisoning.soon(
                Topics.DECISIONS,
                () -> observation.releases().getFirst().path("state").asString().equals("approved"));
    }

    /** Whether aggregation has it in a store: the changelog says so when the transaction is over. */
    private boolean stored(String store, String key) {
        return broker.holds("opp-aggregation-" + store + "-changelog", key);
    }

    private long facts(Participant participant) {
        return broker.records(Topics.facts(FILIERE)).stream()
                .filter(record -> contributionOf(participant).equals(record.key()))
                .count();
    }

    private static String contributionOf(Participant participant) {
        return ContributionId.of(new EditionId(participant.edition()), new StructureId(participant.id()))
                .value();
    }

    private static FictionalStructure invented() {
        return Directory.draw(SEED).stream()
                .filter(structure -> structure.kind() == Kind.TEAM)
                .filter(structure -> structure.filieres().getFirst().equals(FILIERE))
                .findFirst()
                .orElseThrow();
    }
}
