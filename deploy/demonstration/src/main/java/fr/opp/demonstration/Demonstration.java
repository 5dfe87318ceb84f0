package fr.opp.demonstration;

import fr.opp.demonstration.loader.LoadReport;
import fr.opp.demonstration.loader.Loader;
import fr.opp.demonstration.loader.OppClient;
import fr.opp.demonstration.loader.People;
import fr.opp.demonstration.loader.Progress;
import fr.opp.standalone.Messages;
import fr.opp.standalone.PrintedProgress;
import fr.opp.standalone.Shutdown;
import fr.opp.standalone.Standalone;
import fr.opp.standalone.StandaloneOptions;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.CountDownLatch;

/**
 * {@code ./opp demo}. Exit code 0 when everything was loaded and the audit found nothing, 1 when something failed, 2 for
 * a wrong command line.
 */
public final class Demonstration {
    private static final String OPERATOR = "operateur";

    private final Messages messages = Messages.of("fr.opp.demonstration.messages", System.getenv());
    private final Options options;
    private final DemonstrationDirectory directory;

    private Demonstration(Options options) {
        this.options = options;
        this.directory = DemonstrationDirectory.of(options.data());
    }

    public static void main(String[] arguments) {
        try {
            new Demonstration(Options.parse(arguments)).run();
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            Runtime.getRuntime().halt(2);
        }
    }

    private void run() {
        if (!directory.makeAnew()) {
            fail(2, messages.text("place", directory.root()));
            return;
        }
        Shutdown shutdown = Shutdown.install(this::say);
        try {
            Standalone standalone = Standalone.start(standaloneOptions(), PrintedProgress.inTheirLanguage());
            shutdown.closes(standalone);
            double ready = secondsSinceStart();
            say("ready", ready);
            show(standalone, load(standalone), ready);
            if (options.exit()) {
                // The hook stops everything in order.
                System.exit(0);
            }
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            fail(1, messages.text("failed", String.valueOf(e.getMessage()), logs()));
        }
    }

    private StandaloneOptions standaloneOptions() {
        return StandaloneOptions.in(directory.data())
                .withPort(NextPort.from(options.port()))
                .with("opp.demonstration", "true")
                .with("opp.operator.password", People.PASSWORD);
    }

    private LoadReport load(Standalone standalone) {
        say("loading");
        Progress progress = new Progress(System.out, Terminal.isThere());
        Loader loader =
                new Loader(new OppClient(standalone.address()), Clock.system(ZoneId.of("Europe/Paris")), progress);
        return loader.load(OPERATOR, People.PASSWORD);
    }

    private void show(Standalone standalone, LoadReport load, double ready) throws IOException {
        say(
                "loaded",
                load.seconds(),
                load.accepted().values().stream().mapToInt(Integer::intValue).sum(),
                load.tablesReleased(),
                load.cellsPublished(),
                load.cellsSuppressed().values().stream()
                        .mapToLong(Long::longValue)
                        .sum());
        System.out.println("\n" + new TextTable(load.table()).render());
        say("address", standalone.address());
        say("accounts", People.PASSWORD);
        People.presented().forEach(person -> say("account", person.login(), person.role()));
        Path json = options.json();
        if (json != null) {
            new Report(ready, ResidentMemory.megabytes(), load).write(json);
        }
        if (load.disclosiveCells() > 0) {
            throw new IllegalStateException(load.disclosiveCells() + " disclosive cells");
        }
        if (!options.exit()) {
            say("stop");
        }
    }

    private static double secondsSinceStart() {
        return Math.round(ManagementFactory.getRuntimeMXBean().getUptime() / 100.0) / 10.0;
    }

    private Path logs() {
        return directory.data().resolve("logs").resolve("opp.log");
    }

    private void say(String key, Object... values) {
        System.out.println(messages.text(key, values));
    }

    private static void fail(int code, String message) {
        System.err.println(message);
        // Not exit(): what failed might not stop either, and the data is thrown away at the next start.
        Runtime.getRuntime().halt(code);
    }
}
