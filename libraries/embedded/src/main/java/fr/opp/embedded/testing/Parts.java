package fr.opp.embedded.testing;

/** A broker and a store that are running. */
interface Parts extends AutoCloseable {
    /** {@code host:port} of the broker. */
    String kafka();

    /** MongoDB address without database. */
    String store();

    /** What they are, for the reader of a run. */
    String description();

    @Override
    void close();
}
