package vn.cchc.access.password;

/** Why a password is not taken. */
public enum PasswordProblem {
    TOO_SHORT,
    TOO_LONG,
    CONTAINS_NAME,
    LEAKED,
    /** The same as the one it is to replace. */
    UNCHANGED,
    /** The one in use was not given rightly. */
    CURRENT_WRONG,
    /** Typed differently the second time. */
    REPEATED_DIFFERENTLY
}
