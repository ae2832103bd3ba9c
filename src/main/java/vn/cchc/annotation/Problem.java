package vn.cchc.annotation;

/** Why a note cannot be kept as it was typed. */
public enum Problem {
    DAY_MISSING,
    DAY_TO_COME,
    /** Before the first unit there was nothing to note. */
    DAY_TOO_EARLY,
    /** No unit of that identity on that day. */
    UNIT_UNKNOWN,
    INDICATOR_UNKNOWN,
    /** A change of procedure must say whose limits begin anew. */
    INDICATOR_MISSING,
    TEXT_TOO_SHORT,
    TEXT_TOO_LONG,
    /** It tells who somebody is. */
    TEXT_PERSONAL,
    /** Somebody removed the note that was to be corrected. */
    GONE
}
