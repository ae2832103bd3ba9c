package vn.cchc.access;

/** What a person does in the review of administrative reform; decides what they may do and see. */
public enum Role {
    /** Reads everything approved and holds the review meeting. */
    LEADER,
    /** Enters the figures and letters of one unit. */
    OFFICER,
    /** Approves or returns reports, and keeps indicators and targets. */
    REVIEWER,
    /** Keeps units, accounts and settings. */
    ADMIN;

    /** The name the framework compares roles by. */
    String authority() {
        return "ROLE_" + name();
    }
}
