package fr.opp.standalone;

/** A service could not start. */
final class ServiceFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    ServiceFailed(String service, Throwable cause) {
        super(service + ": " + RootCause.message(cause), cause);
    }
}
