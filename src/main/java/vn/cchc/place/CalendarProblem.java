package vn.cchc.place;

/** Why a calendar cannot be kept as it was typed. */
public enum CalendarProblem {
    CODE_WRONG,
    CODE_TAKEN,
    NAME_MISSING,
    NAME_TOO_LONG,
    /** It tells who somebody is, as the English one may. */
    NAME_PERSONAL,
    NAME_EN_MISSING,
    NAME_EN_TOO_LONG,
    NAME_EN_PERSONAL,
    FIRST_DAY_WRONG,
    UNIT_DUE_DAY_WRONG,
    DISTRICT_DUE_DAY_WRONG,
    DISTRICT_BEFORE_UNITS,
    /** Figures are kept by its months. */
    FIRST_DAY_FIXED,
    /** Reports of the past would become late, or no longer be; that has to be wanted. */
    JUDGES_PAST,
    REASON_MISSING,
    REASON_TOO_LONG,
    REASON_PERSONAL,
    GONE
}
