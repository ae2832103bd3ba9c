package vn.cchc.administration;

import java.util.List;

/** A change of units that was not made, since something hangs on a unit it would take away. */
public final class HinderedUnitChangeException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient UnitPreview preview;

    HinderedUnitChangeException(UnitPreview preview) {
        super("Something hangs on units that would be no more: "
                + preview.obstacles().stream().map(trace -> trace.kind().name()).toList());
        this.preview = preview;
    }

    /** What hangs on them; at least one. */
    public List<UnitTrace> obstacles() {
        return preview.obstacles();
    }
}
