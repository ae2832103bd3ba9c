package vn.cchc.observation;

/** Where a unit's report of one month stands. */
public enum SubmissionState {
    OPEN,
    SUBMITTED,
    APPROVED,
    RETURNED,
    CLOSED;

    /** How far it has come: a returned report is behind one that was handed in. */
    public int progress() {
        return switch (this) {
            case OPEN -> 0;
            case RETURNED -> 1;
            case SUBMITTED -> 2;
            case APPROVED -> 3;
            case CLOSED -> 4;
        };
    }

    /** Only approved figures reach leaders. */
    public boolean isApproved() {
        return this == APPROVED || this == CLOSED;
    }
}
