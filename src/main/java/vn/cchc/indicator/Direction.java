package vn.cchc.indicator;

/** Which way is better. An indicator without a direction has no status and is never ranked. */
public enum Direction {
    UP,
    DOWN,
    NONE
}
