package fr.opp.system.platform;

/** The class path of the running tests, which a child JVM starts with. */
public final class ClassPath {
    private ClassPath() {}

    public static String ofThisTest() {
        // Surefire hides the real path behind a jar of its own.
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
