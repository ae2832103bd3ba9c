package vn.cchc.observation;

/** Something that was not done, and why. Nothing of it was written. */
public final class RefusedReportException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Refusal refusal;

    RefusedReportException(Refusal refusal) {
        super("Not done: " + refusal);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
