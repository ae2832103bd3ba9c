package vn.cchc.access;

/** How far a right goes. */
public enum Reach {
    NOWHERE,
    /** The unit the account works for. */
    OWN_UNIT,
    EVERYWHERE
}
