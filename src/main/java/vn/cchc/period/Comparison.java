package vn.cchc.period;

import java.util.Optional;

/** What a period's figures are held against. */
public enum Comparison {
    PREVIOUS,
    SAME_LAST_YEAR,
    NONE;

    /** The period to compare with; empty for {@link #NONE}. */
    public Optional<Period> periodFor(Period period) {
        return switch (this) {
            case PREVIOUS -> Optional.of(period.previous());
            case SAME_LAST_YEAR -> Optional.of(period.sameLastYear());
            case NONE -> Optional.empty();
        };
    }
}
