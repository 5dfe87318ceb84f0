package fr.opp.standalone;

/** {@code ./opp rebuild}: exit code 1 when it could not, 2 for a wrong command line. */
public final class RebuildMain {
    private RebuildMain() {}

    public static void main(String[] arguments) {
        Messages messages = Messages.of("fr.opp.standalone.messages", System.getenv());
        int code = 0;
        try {
            StandaloneOptions options = CommandLine.parse(arguments);
            System.out.println(messages.text("rebuilding", options.data()));
            Rebuild.run(options, ProjectionSet.all());
            System.out.println(messages.text("rebuilt"));
        } catch (DirectoryInUse e) {
            System.err.println(messages.text("in-use", e.directory(), e.process()));
            code = 1;
        } catch (IllegalArgumentException e) {
            System.err.println(messages.text("arguments", String.valueOf(e.getMessage())));
            code = 2;
        } catch (RuntimeException e) {
            System.err.println(messages.text("not-rebuilt", RootCause.message(e)));
            code = 1;
        }
        // The broker's threads are no daemons, and what could not start might not stop either.
        Runtime.getRuntime().halt(code);
    }
}
