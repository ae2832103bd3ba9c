package vn.cchc.access;

/** No first administrator could be made; the message says why, the remedy what the operator can do. */
final class FirstAdministratorException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String remedy;

    FirstAdministratorException(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
