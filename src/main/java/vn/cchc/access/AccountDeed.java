package vn.cchc.access;

/**
 * Something was done to an account: told within the transaction that does it, for the journal to write down.
 *
 * @param by who did it, by the account's name
 * @param account to whose account; empty where it is the own, or where nobody has the name that was tried
 * @param detail what it was before and is now; never a password
 */
public record AccountDeed(Kind kind, String by, String account, String detail) {

    /** What was done. The journal has a deed of each name. */
    public enum Kind {
        ACCOUNT_CREATED,
        ACCOUNT_CHANGED,
        ACCOUNT_SWITCHED_OFF,
        ACCOUNT_SWITCHED_ON,
        ACCOUNT_UNLOCKED,
        PASSWORD_RESET,
        PASSWORD_CHANGED,
        SESSION_REVOKED,
        SIGN_IN_LOCKED,
        SIGNED_IN,
        SIGNED_OUT,
        SIGN_IN_FAILED
    }

    static AccountDeed of(Kind kind, String by, String account) {
        return new AccountDeed(kind, by, account, "");
    }

    AccountDeed saying(String words) {
        return new AccountDeed(kind, by, account, words);
    }
}
