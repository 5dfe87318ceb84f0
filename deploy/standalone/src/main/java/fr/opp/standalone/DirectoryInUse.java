package fr.opp.standalone;

import java.nio.file.Path;

/** Another process uses the data directory. */
final class DirectoryInUse extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String directory;
    private final String process;

    DirectoryInUse(Path directory, String process) {
        super(directory + " is in use by process " + process);
        this.directory = directory.toString();
        this.process = process;
    }

    String directory() {
        return directory;
    }

    String process() {
        return process;
    }
}
