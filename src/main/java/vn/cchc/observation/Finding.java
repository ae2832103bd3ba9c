package vn.cchc.observation;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.indicator.MeasureCode;

/**
 * Something about a number that is wrong or wants to be looked at again.
 *
 * @param measure the field it is told at
 * @param rule the rule that is broken; absent for other kinds
 * @param one the left side of a rule, or the number a jump is measured from; absent where there is none
 * @param other the right side of a rule; absent for other kinds
 */
public record Finding(
        Kind kind,
        MeasureCode measure,
        @Nullable EntryRule rule,
        @Nullable BigDecimal one,
        @Nullable BigDecimal other) {

    /** What it is. */
    public enum Kind {
        NOT_WHOLE(true),
        NEGATIVE(true),
        NOT_YES_NO(true),
        ABOVE_HUNDRED(true),
        TOO_LARGE(true),
        RULE(true),
        /** Far from the report before it and from that of a year ago. */
        JUMP(false);

        private final boolean refused;

        Kind(boolean refused) {
            this.refused = refused;
        }

        /** Whether a report with it cannot be handed in; others are only asked about. */
        public boolean isRefused() {
            return refused;
        }
    }

    /** Every number that is part of it. */
    public Set<MeasureCode> measures() {
        return rule == null ? Set.of(measure) : rule.measures();
    }

    static Finding of(Kind kind, MeasureCode measure) {
        return new Finding(kind, measure, null, null, null);
    }
}
