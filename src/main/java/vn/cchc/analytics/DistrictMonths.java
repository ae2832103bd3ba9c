package vn.cchc.analytics;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.indicator.Formula;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.MeasureSource;
import vn.cchc.indicator.OverUnits;
import vn.cchc.period.Month;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitId;

/**
 * Which past months of the district's line the database can add up by itself: those in which one definition and one set
 * of units hold. All others are read unit by unit, where every rule is.
 */
record DistrictMonths(Facts facts, Indicator indicator, UnitGroup group) {

    /** Two reorganisations, or new definitions, within the months asked for; what lies before is read unit by unit. */
    static final int MOST_BATCHES = 3;

    /** Months that one statement adds up. */
    record Batch(Indicator definition, Set<UnitId> units, Set<Month> months) {}

    private record Rules(Indicator definition, Set<UnitId> units) {}

    /** Batches that together hold at most the months asked for, the newest first. */
    List<Batch> batches(Collection<Month> months) {
        if (facts.redrawing().isPresent()) {
            return List.of();
        }
        var trends = new Trends(facts);
        var counted = new CountedUnits(facts, group);
        var batches = new LinkedHashMap<Rules, Set<Month>>();
        months.stream()
                .sorted(Comparator.reverseOrder())
                .forEach(month -> rules(trends.definition(indicator, month), month, counted)
                        .ifPresent(rules -> batches.computeIfAbsent(rules, found -> new HashSet<>())
                                .add(month)));
        return batches.entrySet().stream()
                .limit(MOST_BATCHES)
                .map(batch ->
                        new Batch(batch.getKey().definition(), batch.getKey().units(), batch.getValue()))
                .toList();
    }

    /** Empty where the database's sum would not be the rules'. */
    private static Optional<Rules> rules(Indicator definition, Month month, CountedUnits counted) {
        var units = counted.of(definition, month);
        return canBeSummed(definition) && !units.isEmpty()
                ? Optional.of(new Rules(definition, units))
                : Optional.empty();
    }

    /** The register and the workflow count without a report; a mean of ratios is no sum; a measure counts once. */
    private static boolean canBeSummed(Indicator definition) {
        boolean reported = definition.measures().stream()
                .allMatch(measure -> definition.measure(measure).source() == MeasureSource.REPORTED);
        boolean mean = definition.overUnits() == OverUnits.MEAN && definition.denominator() != null;
        return reported
                && !mean
                && Stream.of(Optional.of(definition.numerator()), Optional.ofNullable(definition.denominator()))
                        .flatMap(Optional::stream)
                        .allMatch(DistrictMonths::namesEachOnce);
    }

    private static boolean namesEachOnce(Formula formula) {
        return formula.measures().size() == formula.terms().size();
    }

    static Set<Month> months(List<Batch> batches) {
        return batches.stream().flatMap(batch -> batch.months().stream()).collect(Collectors.toSet());
    }

    /** Every month of the batches, those for which nothing came back among them. */
    static Map<Month, Total> totals(Batch batch, Map<Month, MonthSum> sums) {
        return batch.months().stream()
                .collect(Collectors.toMap(
                        month -> month,
                        month -> RollUp.total(
                                batch.definition(),
                                sums.getOrDefault(month, MonthSum.NOTHING),
                                batch.units().size())));
    }
}
