package vn.cchc.exchange.list;

/** What somebody should know of a row that is taken. */
public enum ListRemark {
    /** Its name or kind changes for the past as well. */
    PAST_NAME,
    /** The code belonged to another unit before; the detail names it. */
    FORMER_CODE,
    /** It begins with the word for its kind, as Phường Đúc rightly does and "Xã Lai Hưng" does not. */
    NAME_WITH_KIND,
    /** Months already reported are judged by another target. */
    PAST_TARGET,
    /** The unit is known, and gets the parent it had not. */
    PARENT_ADDED
}
