package vn.cchc.access;

import vn.cchc.access.password.MadeUpPassword;

/** An account that was created, with the password for its first sign-in. */
public record CreatedAccount(long id, MadeUpPassword password) {}
