package fr.opp.collection.room;

/** How many bytes are free; tests fill the disk through it. */
@FunctionalInterface
public interface DiskProbe {
    long freeBytes();
}
