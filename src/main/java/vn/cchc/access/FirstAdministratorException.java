package vn.cchc.access;

/** No first administrator could be made; the message tells the operator why and what to do. */
final class FirstAdministratorException extends RuntimeException {
    private static final long serialVersionUID = 1;

    FirstAdministratorException(String message) {
        super(message);
    }
}
