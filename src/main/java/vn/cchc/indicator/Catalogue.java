package vn.cchc.indicator;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.cchc.place.UnitVersion;

/** Every definition and target with its dates; targets are asked for at every cell, so they lie ready by indicator. */
public final class Catalogue {

    private final List<Indicator> definitions;
    private final Map<IndicatorCode, List<Target>> targets;

    /** @param definitions in the catalogue's order */
    public Catalogue(List<Indicator> definitions, List<Target> targets) {
        this.definitions = List.copyOf(definitions);
        this.targets = targets.stream().collect(Collectors.groupingBy(Target::indicator));
    }

    /** Every definition, in the catalogue's order. */
    public List<Indicator> definitions() {
        return definitions;
    }

    /** The day the first definition came into force; empty without any. */
    public Optional<LocalDate> firstDay() {
        return definitions.stream().map(Indicator::validFrom).min(Comparator.naturalOrder());
    }

    /** The indicators in force on a day, in the catalogue's order. */
    public List<Indicator> inForceOn(LocalDate day) {
        return definitions.stream()
                .filter(indicator -> indicator.isInForceOn(day))
                .toList();
    }

    public Optional<Indicator> find(IndicatorCode code, LocalDate day) {
        return definitions.stream()
                .filter(indicator -> indicator.code().equals(code) && indicator.isInForceOn(day))
                .findFirst();
    }

    /** The narrowest target for a unit on a day; empty where none is set. */
    public Optional<Target> targetOf(IndicatorCode code, UnitVersion unit, LocalDate day) {
        return targetsOn(code, day).of(unit);
    }

    /** The same for any unit: who asks for many of them asks this once. */
    public Targets targetsOn(IndicatorCode code, LocalDate day) {
        return Targets.of(targets.getOrDefault(code, List.of()).stream()
                .filter(target -> target.holdsOn(day))
                .toList());
    }

    /** Every definition the indicator had or has, oldest first. */
    public List<Indicator> definitionsOf(IndicatorCode code) {
        return definitions.stream()
                .filter(indicator -> indicator.code().equals(code))
                .sorted(Comparator.comparing(Indicator::validFrom))
                .toList();
    }

    /** Every target the indicator had or has, oldest first. */
    public List<Target> targetsOf(IndicatorCode code) {
        return targets.getOrDefault(code, List.of()).stream()
                .sorted(Comparator.comparing(Target::validFrom))
                .toList();
    }
}
