package fr.opp.kit.problem;

/** Carries a {@link Failure} through a reactive pipeline to the one place that renders it. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    public Refusal(Failure failure) {
        super(failure.slug(), null, false, false);
        this.failure = failure;
    }

    public Failure failure() {
        return failure;
    }
}
