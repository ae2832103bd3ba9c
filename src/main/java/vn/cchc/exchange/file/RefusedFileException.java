package vn.cchc.exchange.file;

/** A file that is not read, and why. */
public final class RefusedFileException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Refusal refusal;
    private final String detail;

    public RefusedFileException(Refusal refusal) {
        this(refusal, "");
    }

    /** @param detail a heading or a number that belongs into the sentence; empty where there is none */
    public RefusedFileException(Refusal refusal, String detail) {
        super("The file is refused: " + refusal);
        this.refusal = refusal;
        this.detail = detail;
    }

    RefusedFileException(Refusal refusal, Throwable cause) {
        super("The file is refused: " + refusal, cause);
        this.refusal = refusal;
        this.detail = "";
    }

    public Refusal refusal() {
        return refusal;
    }

    public String detail() {
        return detail;
    }
}
