package fr.opp.embedded;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.MVStoreTool;

/**
 * A store that speaks MongoDB's wire protocol (Stable API v1) and keeps everything in one file. A write is answered
 * when it has been forced to disk, so that whoever was answered finds it again after {@code kill -9} or a power cut.
 * One process at a time may open the file. There are no transactions, and an index serves a query only when the query
 * names exactly the fields of the index.
 */
public final class EmbeddedStore implements AutoCloseable {
    private static final String FILE = "store.mv";
    /** As many writers as this share one flush; a thread waits while its connection's write is forced to disk. */
    private static final int CONNECTION_THREADS = 32;

    private static final int CACHE_MEGABYTES = 16;
    /** A file smaller than this is not worth a compaction at the start. */
    private static final long WORTH_COMPACTING_BYTES = 8L << 20;

    private static final int HALF_PERCENT = 50;

    private final MongoServer server;
    private final String uri;

    private EmbeddedStore(MongoServer server, String uri) {
        this.server = server;
        this.uri = uri;
    }

    /**
     * Opens the store on a random port of loopback. A file of which more than half is dead is compacted first: the open
     * file only grows.
     *
     * @param directory where its file lies; created if it is new
     * @throws IllegalStateException if another process has it open, or the file cannot be read
     */
    public static EmbeddedStore start(Path directory) {
        if (isMostlyDead(directory.resolve(FILE))) {
            compact(directory);
        }
        MVStore file = open(directory);
        MongoServer server = new MongoServer(new DurableBackend(file));
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1, CONNECTION_THREADS);
        int port = server.getLocalAddress().getPort();
        return new EmbeddedStore(server, "mongodb://127.0.0.1:" + port);
    }

    /**
     * Rewrites a closed store without what was deleted. Commits and ordinary compaction leave deleted bytes in the
     * file's free space; after this they are gone.
     */
    public static void compact(Path directory) {
        Path file = directory.resolve(FILE);
        if (Files.exists(file)) {
            MVStoreTool.compact(file.toString(), false);
        }
    }

    /** Address for clients: a MongoDB connection string without database. */
    public String uri() {
        return uri;
    }

    @Override
    public void close() {
        server.shutdownNow();
    }

    private static boolean isMostlyDead(Path file) {
        try {
            if (!Files.exists(file) || Files.size(file) < WORTH_COMPACTING_BYTES) {
                return false;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (MVStore store =
                new MVStore.Builder().fileName(file.toString()).readOnly().open()) {
            FileStore<?> content = store.getFileStore();
            return content.getChunksFillRate() < HALF_PERCENT || content.getFillRate() < HALF_PERCENT;
        } catch (MVStoreException e) {
            // Locked or damaged: opening it says which.
            return false;
        }
    }

    private static MVStore open(Path directory) {
        try {
            Files.createDirectories(directory);
            String file = directory.resolve(FILE).toString();
            // A compaction that was interrupted is finished or undone.
            MVStoreTool.compactCleanUp(file);
            // Nothing may be committed in the middle of a write, so the file's own timer and buffer do not commit.
            return new MVStore.Builder()
                    .fileName(file)
                    .autoCommitDisabled()
                    .autoCommitBufferSize(0)
                    .cacheSize(CACHE_MEGABYTES)
                    .open();
        } catch (MVStoreException e) {
            String why = e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED
                    ? "another process has the store open: "
                    : "the store cannot be opened: ";
            throw new IllegalStateException(why + directory, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
