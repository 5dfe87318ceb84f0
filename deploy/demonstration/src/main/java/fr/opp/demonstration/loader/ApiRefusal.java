package fr.opp.demonstration.loader;

/** A call was answered otherwise than expected. The message holds the problem document, which names no answer. */
public final class ApiRefusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;

    ApiRefusal(String call, int status, String problem) {
        super(call + " was answered " + status + ": " + problem);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
