package vn.cchc.indicator;

/** Why a target cannot be kept as it was typed. */
public enum TargetProblem {
    FROM_MISSING,
    /** Its last day lies before its first. */
    ENDS_BEFORE,
    /** Another target begins before its last day. */
    OVERLAPS,
    /** The indicator is not defined on its first day. */
    NOT_IN_FORCE,
    /** An indicator without a direction is not judged. */
    NO_DIRECTION,
    /** The indicator does not apply to the unit or the kind. */
    NOT_FOR_THEM,
    /** Of yes and no only the one that is wanted can be a target, and nothing is near it. */
    NO_ANSWER,
    NEGATIVE,
    /** A part cannot be more than the whole. */
    OVER_HUNDRED,
    TOO_LARGE,
    /** So wide a band would let everything be near. */
    BAND_TOO_WIDE,
    /** The same holds already. */
    SAME,
    /** Figures it would judge anew are approved or closed; that has to be wanted. */
    DECIDED,
    /** A reason is due where decided figures are judged anew. */
    REASON_MISSING,
    REASON_TOO_LONG,
    /** It tells who somebody is. */
    REASON_PERSONAL,
    CHANGED_MEANWHILE,
    /** It has begun and judges figures; only its end can be set. */
    BEGUN,
    GONE
}
