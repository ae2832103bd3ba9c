package vn.cchc.observation;

/** Why something cannot be done to a report, a correction or a month. */
public enum Refusal {
    /** The unit does not report this month: it is not there yet or any more, or the month has not begun. */
    NO_REPORT,
    /** It was handed in or approved meanwhile. */
    LOCKED,
    MONTH_CLOSED,
    /** Somebody else changed numbers or explanations that whoever hands it in has not seen. */
    MOVED,
    INCOMPLETE,
    BREAKS_RULES,
    /** Somebody else handed it in, approved or returned it meanwhile. */
    NOT_WAITING,
    /** Whoever entered a figure or handed it in does not approve it. */
    OWN_WORK,
    REASON_MISSING,
    TOO_LONG,
    /** The text names somebody, or holds a telephone or identity number or an e-mail address. */
    PERSONAL_DATA,
    NOTHING_CHANGED,
    /** Another correction of the report waits. */
    PROPOSED_ALREADY,
    /** The figures to be corrected are no longer what they were. */
    FIGURES_MOVED,
    /** Reports of the month still wait to be approved. */
    REPORTS_WAITING,
    MONTH_NOT_OVER,
    MONTH_NOT_CLOSED
}
