package vn.cchc.administration;

/** A change of units that was not made, since something hangs on a unit it would take away. */
public final class HinderedUnitChangeException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient UnitPreview preview;

    HinderedUnitChangeException(UnitPreview preview) {
        super("Something hangs on units that would be no more: "
                + preview.obstacles().stream().map(trace -> trace.kind().name()).toList());
        this.preview = preview;
    }

    /** With at least one obstacle. */
    public UnitPreview preview() {
        return preview;
    }
}
