package vn.cchc.observation;

/** What became of a number that was to be kept. */
public sealed interface SaveResult {

    /** Kept; what now stands in the database. */
    record Saved(DraftValue stored) implements SaveResult {}

    /** Not kept: somebody else changed it since it was shown. What they typed, who and when. */
    record Taken(DraftValue stored) implements SaveResult {}
}
