package vn.cchc.analytics;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.Targets;
import vn.cchc.period.Month;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitVersion;

/**
 * Which units of a group are part of the district's figure of a month, whatever they reported. Months asked for one after
 * the other nearly always have the same ones, and then get the same set.
 */
final class CountedUnits {

    private final Facts facts;
    private final UnitGroup group;
    private @Nullable Basis last;
    private Set<UnitId> counted = Set.of();

    private record Basis(Indicator definition, List<UnitVersion> roster, Targets targets) {

        Set<UnitId> counted() {
            return roster.stream()
                    .filter(unit -> definition.appliesTo(unit) && !targets.exempt(unit))
                    .map(UnitVersion::id)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    CountedUnits(Facts facts, UnitGroup group) {
        this.facts = facts;
        this.group = group;
    }

    /** By an indicator for which the month is one of report. */
    Set<UnitId> of(Indicator definition, Month month) {
        var day = facts.units().calendar().lastDateOf(month);
        if (!definition.isInForceOn(day)) {
            return Set.of();
        }
        var targets = facts.catalogue().targetsOn(definition.code(), day);
        var basis = new Basis(definition, facts.units().roster(day, group), targets);
        if (!basis.equals(last)) {
            last = basis;
            counted = basis.counted();
        }
        return counted;
    }
}
