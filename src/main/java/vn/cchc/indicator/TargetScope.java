package vn.cchc.indicator;

import org.jspecify.annotations.Nullable;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitKind;

/**
 * Whom a target is for: everybody, a kind of unit or one unit.
 *
 * @param kind absent: every kind
 * @param unit absent: every unit; with a unit there is no kind
 */
public record TargetScope(@Nullable UnitKind kind, @Nullable UnitId unit) {

    public static final TargetScope EVERYBODY = new TargetScope(null, null);

    public TargetScope {
        if (kind != null && unit != null) {
            throw new IllegalArgumentException("A target is for a kind of unit or for one unit");
        }
    }

    public static TargetScope of(UnitKind kind) {
        return new TargetScope(kind, null);
    }

    public static TargetScope of(UnitId unit) {
        return new TargetScope(null, unit);
    }

    public static TargetScope of(Target target) {
        return target.unit() == null ? new TargetScope(target.kind(), null) : new TargetScope(null, target.unit());
    }
}
