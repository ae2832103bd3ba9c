package vn.cchc.observation;

/** What became of staged figures. */
public sealed interface Writing {

    /** They are written, and their reports handed in. */
    record Written(long batch, int figures, int reports) implements Writing {}

    /** Somebody changed, approved or closed some of it since it was compared: nothing is written. */
    record Overtaken(int figures) implements Writing {}

    /** None of them would change anything. */
    record NothingToWrite() implements Writing {}
}
