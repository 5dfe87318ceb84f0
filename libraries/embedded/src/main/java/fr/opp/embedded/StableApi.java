package fr.opp.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Set;

/** MongoDB's Stable API, version 1: what a strict client may call, and how it greets. */
final class StableApi {
    /** Code and name that a real server answers with. */
    private static final int API_STRICT_ERROR = 323;

    private static final Set<String> COMMANDS = Set.of(
            "abortTransaction",
            "aggregate",
            "collMod",
            "commitTransaction",
            "count",
            "create",
            "createIndexes",
            "delete",
            "drop",
            "dropDatabase",
            "dropIndexes",
            "endSessions",
            "explain",
            "find",
            "findAndModify",
            "getMore",
            "hello",
            "insert",
            "killCursors",
            "listCollections",
            "listDatabases",
            "listIndexes",
            "ping",
            "refreshSessions",
            "update");

    private StableApi() {}

    static void check(String command, Document query) {
        if (Boolean.TRUE.equals(query.get("apiStrict")) && !COMMANDS.contains(command)) {
            throw new MongoServerError(
                    API_STRICT_ERROR,
                    "APIStrictError",
                    "Provided apiStrict:true, but '" + command + "' is not in API v1");
        }
    }

    static Document hello(Document legacy) {
        legacy.put("isWritablePrimary", true);
        legacy.put("helloOk", true);
        legacy.put("readOnly", false);
        return legacy;
    }
}
