package vn.cchc.analytics.statistics;

import vn.cchc.indicator.Direction;

/** Whether what stands out is good news. */
public enum Bearing {
    BETTER,
    WORSE,
    /** The indicator has no better or worse. */
    NEITHER;

    /** What it means to be, or to go, up or down where better is the one or the other. */
    public static Bearing of(Direction better, boolean up) {
        return switch (better) {
            case UP -> up ? BETTER : WORSE;
            case DOWN -> up ? WORSE : BETTER;
            case NONE -> NEITHER;
        };
    }
}
