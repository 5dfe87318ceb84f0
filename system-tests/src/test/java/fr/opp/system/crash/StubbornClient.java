package fr.opp.system.crash;

import fr.opp.demonstration.loader.ApiAnswer;
import fr.opp.demonstration.loader.ApiRefusal;
import fr.opp.demonstration.loader.ApiSession;
import fr.opp.demonstration.loader.OppClient;
import fr.opp.demonstration.loader.Waiting;
import fr.opp.system.scenario.Observation;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/** A client that does what a good one does when the server goes away: sends the same again until it is answered. */
final class StubbornClient {
    private static final Duration LIMIT = Duration.ofSeconds(150);
    private static final Duration CATCH_UP = Duration.ofSeconds(20);

    private final OppClient client;
    private final String login;
    private final AtomicReference<ApiSession> session;

    StubbornClient(OppClient client, String login) {
        this.client = client;
        this.login = login;
        this.session = new AtomicReference<>(client.signIn(login, Observation.PASSWORD));
    }

    /** The first answer that is an answer: not a broken connection, not "come back later", not a lost session. */
    ApiAnswer send(String path, byte[] instance) {
        AtomicReference<ApiAnswer> answer = new AtomicReference<>();
        boolean answered = Waiting.until(() -> tried(path, instance, answer), LIMIT);
        if (!answered) {
            throw new AssertionError("no answer within " + LIMIT);
        }
        return answer.get();
    }

    /** Reads, once the service has caught up with its log. */
    ApiAnswer read(String path) {
        return Waiting.until(() -> session.get().get(path), 200, CATCH_UP);
    }

    private boolean tried(String path, byte[] instance, AtomicReference<ApiAnswer> answer) {
        try {
            ApiAnswer received = session.get().post(path, "application/xml", instance);
            if (received.status() == 401) {
                session.set(client.signIn(login, Observation.PASSWORD));
                return false;
            }
            answer.set(received);
            return received.status() < 500;
        } catch (UncheckedIOException | ApiRefusal expected) {
            return false;
        }
    }
}
