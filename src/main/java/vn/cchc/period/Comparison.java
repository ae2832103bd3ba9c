package vn.cchc.period;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a period's figures are held against.
 *
 * @param chosen the period itself, where somebody named one; absent for every other kind
 */
public record Comparison(Kind kind, @Nullable Period chosen) {

    public enum Kind {
        PREVIOUS,
        SAME_LAST_YEAR,
        CHOSEN,
        NONE
    }

    public static final Comparison PREVIOUS = new Comparison(Kind.PREVIOUS, null);
    public static final Comparison SAME_LAST_YEAR = new Comparison(Kind.SAME_LAST_YEAR, null);
    public static final Comparison NONE = new Comparison(Kind.NONE, null);

    /** What is offered without anybody naming a period. */
    public static final List<Comparison> USUAL = List.of(PREVIOUS, SAME_LAST_YEAR, NONE);

    public Comparison {
        if ((kind == Kind.CHOSEN) != (chosen != null)) {
            throw new IllegalArgumentException("A comparison of kind " + kind + " with " + chosen);
        }
    }

    public static Comparison with(Period chosen) {
        return new Comparison(Kind.CHOSEN, chosen);
    }

    /** Whether a period is as long as the one somebody named; what nobody named is as long as any. */
    public boolean fits(Period period) {
        return chosen == null || chosen.kind() == period.kind();
    }

    /** The period to compare with; empty for {@link #NONE}. */
    public Optional<Period> periodFor(Period period) {
        return switch (kind) {
            case PREVIOUS -> Optional.of(period.previous());
            case SAME_LAST_YEAR -> Optional.of(period.sameLastYear());
            case CHOSEN -> Optional.ofNullable(chosen);
            case NONE -> Optional.empty();
        };
    }
}
