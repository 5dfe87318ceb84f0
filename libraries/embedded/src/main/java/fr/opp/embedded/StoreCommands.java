package fr.opp.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which commands change nothing (any other, known or not, is treated as a write), and which are refused. */
final class StoreCommands {
    private static final Set<String> READS = Set.of(
            "find",
            "getmore",
            "killcursors",
            "count",
            "distinct",
            "listcollections",
            "listindexes",
            "listdatabases",
            "ping",
            "buildinfo",
            "hostinfo",
            "serverstatus",
            "dbstats",
            "collstats",
            "connectionstatus",
            "endsessions",
            "getlog",
            "whatsmyuri");

    private static final String OUT = "$out";
    private static final List<String> WRITING_STAGES = List.of(OUT, "$merge");

    /** Code and name that a real server answers with. */
    private static final int COMMAND_NOT_SUPPORTED = 115;

    private StoreCommands() {}

    static boolean isRead(String command, Document query) {
        String name = command.toLowerCase(Locale.ROOT);
        return name.equals("aggregate") ? !writes(query) : READS.contains(name);
    }

    /**
     * Refuses what renames a collection, as {@code $out} does at its end: the backend leaves the documents under the
     * old name in the file, so that they would be gone after a restart. {@code $merge} keeps them.
     */
    static void refuseWhatLosesDocuments(String command, Document query) {
        boolean renames = command.equalsIgnoreCase("renameCollection");
        if (renames || (command.equalsIgnoreCase("aggregate") && hasStage(query, List.of(OUT)))) {
            throw new MongoServerError(
                    COMMAND_NOT_SUPPORTED,
                    "CommandNotSupported",
                    (renames ? command : OUT) + " is not durable in the embedded store; $merge is");
        }
    }

    private static boolean writes(Document query) {
        return hasStage(query, WRITING_STAGES);
    }

    private static boolean hasStage(Document query, List<String> names) {
        return query.get("pipeline") instanceof List<?> stages
                && stages.stream()
                        .anyMatch(stage -> stage instanceof Document document
                                && names.stream().anyMatch(document::containsKey));
    }
}
