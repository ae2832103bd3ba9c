package vn.cchc.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitVersion;

/**
 * An indicator as it is defined over a run of days.
 *
 * @param denominator absent for plain numbers
 * @param minimumVolume no rank below this denominator
 * @param decimals how many are shown of the value (of its percentage, for shares)
 * @param grades highest first; empty where figures are not graded
 * @param catalogued every measure of the formulas
 * @param validTo the first day this definition no longer holds
 */
public record Indicator(
        IndicatorCode code,
        Labels labels,
        IndicatorKind kind,
        Direction direction,
        Formula numerator,
        @Nullable Formula denominator,
        OverTime overTime,
        OverUnits overUnits,
        Frequency frequency,
        UnitGroup audience,
        int minimumVolume,
        int decimals,
        List<Grade> grades,
        Map<MeasureCode, Measure> catalogued,
        LocalDate validFrom,
        LocalDate validTo) {

    /** What people read, in both languages; the source names the decree or form. */
    public record Labels(
            String name,
            String nameEn,
            String shortName,
            String shortNameEn,
            String definition,
            String definitionEn,
            String unit,
            String unitEn,
            String source) {}

    public Indicator {
        grades = grades.stream()
                .sorted(Comparator.comparing(Grade::from).reversed())
                .toList();
        catalogued = Map.copyOf(catalogued);
        if (kind == IndicatorKind.RATIO && denominator == null) {
            throw new IllegalArgumentException("Ratio " + code + " has no denominator");
        }
        for (var measure : measures(numerator, denominator)) {
            if (!catalogued.containsKey(measure)) {
                throw new IllegalArgumentException("Indicator " + code + " uses unknown measure " + measure);
            }
        }
    }

    public Set<MeasureCode> measures() {
        return measures(numerator, denominator);
    }

    private static Set<MeasureCode> measures(Formula numerator, @Nullable Formula denominator) {
        var measures = new LinkedHashSet<>(numerator.measures());
        if (denominator != null) {
            measures.addAll(denominator.measures());
        }
        return measures;
    }

    /** @throws IllegalArgumentException for a measure its formulas do not use */
    public Measure measure(MeasureCode code) {
        var measure = catalogued.get(code);
        if (measure == null) {
            throw new IllegalArgumentException("Indicator " + this.code + " does not use " + code);
        }
        return measure;
    }

    public boolean uses(MeasureSource source) {
        return measures().stream().anyMatch(code -> measure(code).source() == source);
    }

    /**
     * Whether letters of the register are held against what units report, each letter against one case: no month then has
     * more cases with a letter than cases.
     */
    public boolean countsCasesWithLetters() {
        var divisor = denominator;
        return kind == IndicatorKind.RATIO
                && divisor != null
                && numerator.measures().stream().allMatch(code -> measure(code).source() == MeasureSource.REGISTER)
                && divisor.measures().stream().allMatch(code -> measure(code).source() == MeasureSource.REPORTED);
    }

    /** Whether figures are judged at all. */
    public boolean hasStatus() {
        return direction != Direction.NONE;
    }

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && day.isBefore(validTo);
    }

    /** Whether another one of its code counts by the same rules. */
    public boolean isSameDefinitionAs(Indicator other) {
        return validFrom.equals(other.validFrom);
    }

    public boolean appliesTo(UnitVersion unit) {
        return audience.includes(unit.kind());
    }

    /** A count's target is per report, so that it grows with the period; every other target is a level to keep. */
    public boolean targetGrowsWithTime() {
        return kind == IndicatorKind.COUNT && overTime == OverTime.SUM;
    }

    /**
     * The figure that these numbers come to; empty where the denominator is zero.
     *
     * @param values the number of each of its measures
     */
    public Optional<Figure> figure(Function<MeasureCode, BigDecimal> values) {
        var top = numerator.evaluate(values);
        if (denominator == null) {
            return Optional.of(Figure.of(top));
        }
        var bottom = denominator.evaluate(values);
        return bottom.signum() == 0 ? Optional.empty() : Optional.of(Figure.ratio(top, bottom));
    }

    /** How a complete figure stands; empty without a goal, and for indicators that are not judged. */
    public Optional<Status> statusOf(Figure figure, @Nullable Goal goal) {
        return goal == null || !hasStatus() ? Optional.empty() : Optional.of(goal.judge(figure, direction));
    }

    public Optional<Grade> gradeOf(Figure figure) {
        return grades.stream().filter(grade -> figure.isAtLeast(grade.from())).findFirst();
    }
}
