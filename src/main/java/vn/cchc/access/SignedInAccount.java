package vn.cchc.access;

/**
 * The account a screen is shown to.
 *
 * @param displayName the person's or office's name as the frame shows it
 */
public record SignedInAccount(String username, String displayName, Role role, Scope scope) {}
