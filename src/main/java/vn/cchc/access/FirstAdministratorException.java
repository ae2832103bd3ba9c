package vn.cchc.access;

import vn.cchc.platform.CannotStartException;

/** There is nobody to sign in, and no first administrator can be made; the message says what to do. */
class FirstAdministratorException extends CannotStartException {

    private static final long serialVersionUID = 1;

    FirstAdministratorException(String problem, String remedy) {
        super(problem + " " + remedy);
    }
}
