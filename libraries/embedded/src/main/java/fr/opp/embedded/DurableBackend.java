package fr.opp.embedded;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.channel.Channel;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Adds three things to the backend of mongo-java-server: a write is on disk before its reply is handed to the wire, the
 * {@code hello} of the Stable API is answered, and a client that asks for the strict API is held to it. Failures become
 * replies here because the server's own handler would log the whole command, with the document in it.
 */
final class DurableBackend extends H2Backend {
    private static final Logger LOG = LoggerFactory.getLogger(DurableBackend.class);
    private static final int INTERNAL_ERROR = 1;

    private final GroupCommit commits;

    DurableBackend(MVStore file) {
        super(file);
        this.commits = new GroupCommit(file);
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        try {
            return super.handleMessage(message);
        } catch (MongoServerError e) {
            return refusal(e.getCode(), e.getCodeName(), e.getMessageWithoutErrorCode());
        } catch (MongoServerException e) {
            return refusal(INTERNAL_ERROR, "InternalError", e.getMessageWithoutErrorCode());
        } catch (RuntimeException e) {
            LOG.error("a command failed: {}", e.getClass().getName(), e);
            return refusal(
                    INTERNAL_ERROR,
                    "InternalError",
                    "the store failed: " + e.getClass().getName());
        }
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        StableApi.check(command, query);
        StoreCommands.refuseWhatLosesDocuments(command, query);
        if (command.equalsIgnoreCase("hello") || command.equalsIgnoreCase("isMaster")) {
            return StableApi.hello(super.handleCommand(channel, database, "isMaster", query));
        }
        if (StoreCommands.isRead(command, query)) {
            return super.handleCommand(channel, database, command, query);
        }
        return commits.durably(() -> super.handleCommand(channel, database, command, query));
    }

    private static Document refusal(int code, String name, String message) {
        Document reply = new Document("ok", 0);
        reply.put("errmsg", message);
        reply.put("code", code);
        reply.put("codeName", name);
        return reply;
    }
}
