package vn.cchc.observation;

/** Where a unit's report of one month stands. */
public enum SubmissionState {
    OPEN,
    SUBMITTED,
    APPROVED,
    RETURNED,
    CLOSED;

    /** Only approved figures reach leaders. */
    public boolean isApproved() {
        return this == APPROVED || this == CLOSED;
    }
}
