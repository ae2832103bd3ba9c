package vn.cchc.indicator;

import java.util.List;

/**
 * Why a text is no formula, and where.
 *
 * @param from the first character it is about, counted from 0
 * @param to the character after the last one; where something is missing the same as {@code from}
 * @param word what stands there; empty where something is missing
 * @param suggestions measures that may have been meant, the nearest first; of unknown ones alone
 */
public record FormulaFault(Kind kind, int from, int to, String word, List<Measure> suggestions) {

    /** What is wrong. */
    public enum Kind {
        EMPTY,
        /** A sign follows another one, or nothing follows it. */
        MEASURE_EXPECTED,
        /** A measure follows another one. */
        SIGN_EXPECTED,
        UNKNOWN_MEASURE,
        /** Nothing new may be made of it. */
        ENDED_MEASURE,
        /** It would be counted twice, or come to nothing. */
        REPEATED_MEASURE,
        /** There are sums and differences and nothing that would need brackets. */
        BRACKET,
        /** Measures are neither multiplied nor divided; a ratio has two formulas. */
        OTHER_SIGN,
        NUMBER,
        STRANGE,
        TOO_LONG
    }

    public FormulaFault {
        suggestions = List.copyOf(suggestions);
    }
}
