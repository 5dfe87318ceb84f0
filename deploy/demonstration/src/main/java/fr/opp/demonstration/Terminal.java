package fr.opp.demonstration;

import java.io.Console;
import java.lang.reflect.Method;

/** Whether people are watching. */
final class Terminal {
    private Terminal() {}

    /**
     * From JDK 22 on there is a console without a terminal too, and {@code Console.isTerminal} tells them apart; the
     * method is asked for by name because the project also builds for 21, where having a console is proof enough.
     */
    static boolean isThere() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            Method isTerminal = Console.class.getMethod("isTerminal");
            return Boolean.TRUE.equals(isTerminal.invoke(console));
        } catch (NoSuchMethodException expected) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
