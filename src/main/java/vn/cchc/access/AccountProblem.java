package vn.cchc.access;

/** Why an account cannot be created or changed like this. */
public enum AccountProblem {
    USERNAME_WRONG,
    USERNAME_TAKEN,
    NAME_MISSING,
    NAME_TOO_LONG,
    ROLE_MISSING,
    UNIT_MISSING,
    /** It was valid once, or never. */
    UNIT_GONE,
    /** Nobody switches off or demotes themselves. */
    OWN_ACCOUNT,
    /** Somebody has to be able to let others in. */
    LAST_ADMINISTRATOR,
    /** There is no such account. */
    GONE
}
