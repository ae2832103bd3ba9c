package vn.cchc.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.indicator.DefinitionProblem.Flaw;
import vn.cchc.indicator.DefinitionProblem.Part;

/** Whether a definition can be worked out: formulas, kind, and how figures are put together fit one another. */
record ComputationRules(FormulaCheck check) {

    /** What has no end is kept up to this day. */
    static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

    List<DefinitionProblem> problems(NewDefinition definition) {
        var problems = new ArrayList<DefinitionProblem>();
        wanted(definition.kind(), Part.KIND, problems);
        wanted(definition.direction(), Part.DIRECTION, problems);
        wanted(definition.way(), Part.WAY, problems);
        wanted(definition.frequency(), Part.FREQUENCY, problems);
        wanted(definition.audience(), Part.AUDIENCE, problems);
        var numerator = check.formula(definition.numerator());
        if (numerator.isEmpty()) {
            problems.add(new DefinitionProblem(Part.NUMERATOR, Flaw.NO_FORMULA));
        }
        var kind = definition.kind();
        var way = definition.way();
        if (kind != null && way != null) {
            if (!RollUpWay.of(kind).contains(way)) {
                problems.add(new DefinitionProblem(Part.WAY, Flaw.UNSUITABLE));
            }
            denominator(definition, way, problems);
            numerator.ifPresent(formula -> measures(definition, formula, kind, way, problems));
        }
        return problems;
    }

    private static void wanted(@Nullable Object chosen, Part part, List<DefinitionProblem> problems) {
        if (chosen == null) {
            problems.add(new DefinitionProblem(part, Flaw.MISSING));
        }
    }

    private void denominator(NewDefinition definition, RollUpWay way, List<DefinitionProblem> problems) {
        if (!way.overRatio() && !definition.denominator().isEmpty()) {
            problems.add(new DefinitionProblem(Part.DENOMINATOR, Flaw.DENOMINATOR_UNWANTED));
        } else if (way.overRatio() && check.formula(definition.denominator()).isEmpty()) {
            problems.add(new DefinitionProblem(Part.DENOMINATOR, Flaw.NO_FORMULA));
        }
    }

    private void measures(
            NewDefinition definition,
            Formula numerator,
            IndicatorKind kind,
            RollUpWay way,
            List<DefinitionProblem> problems) {
        if (kind == IndicatorKind.YES_NO && numerator.terms().size() > 1) {
            problems.add(new DefinitionProblem(Part.NUMERATOR, Flaw.ONE_MEASURE));
        }
        var above = check.measures(numerator);
        var denominator = check.formula(definition.denominator()).filter(formula -> way.overRatio());
        var below = denominator.map(check::measures).orElse(List.of());
        var all = Stream.concat(above.stream(), below.stream()).toList();
        unfit(above, measure -> suits(kind, kindOf(measure)), Part.NUMERATOR, Flaw.UNSUITABLE_MEASURES, problems);
        unfit(below, measure -> isNumber(kindOf(measure)), Part.DENOMINATOR, Flaw.UNSUITABLE_MEASURES, problems);
        unfit(all, measure -> way.suits(kindOf(measure)), Part.WAY, Flaw.MIXED_MEASURES, problems);
        unfit(
                all,
                measure -> measure.frequency() == definition.frequency(),
                Part.FREQUENCY,
                Flaw.OTHER_FREQUENCY,
                problems);
        if (denominator.filter(formula -> sameTerms(formula, numerator)).isPresent()) {
            problems.add(new DefinitionProblem(Part.DENOMINATOR, Flaw.ALWAYS_ALL));
        }
    }

    /** Names those that are not as they have to be. */
    private static void unfit(
            List<MeasureEntry> measures,
            Predicate<MeasureEntry> fits,
            Part part,
            Flaw flaw,
            List<DefinitionProblem> problems) {
        var unfit = measures.stream().filter(fits.negate()).toList();
        if (!unfit.isEmpty()) {
            problems.add(DefinitionProblem.about(unfit, part, flaw));
        }
    }

    private static MeasureKind kindOf(MeasureEntry entry) {
        return entry.measure().kind();
    }

    private static boolean sameTerms(Formula one, Formula other) {
        return Set.copyOf(one.terms()).equals(Set.copyOf(other.terms()));
    }

    private static boolean suits(IndicatorKind kind, MeasureKind measure) {
        return switch (kind) {
            case YES_NO -> measure == MeasureKind.YES_NO;
            case COUNT -> measure == MeasureKind.COUNT;
            case STOCK -> measure == MeasureKind.STOCK;
            case SCORE -> measure == MeasureKind.SCORE;
            case RATIO -> isNumber(measure);
        };
    }

    /** Of which there are more or fewer. */
    private static boolean isNumber(MeasureKind measure) {
        return measure == MeasureKind.COUNT || measure == MeasureKind.STOCK;
    }

    /** As it would be worked out; empty where something about that is wrong. */
    Optional<Indicator> indicator(NewDefinition definition) {
        var code = IndicatorCode.find(definition.code());
        var from = definition.from();
        var numbers = Stream.of(definition.minimumVolume(), definition.decimals());
        if (code.isEmpty() || from == null || !problems(definition).isEmpty() || numbers.anyMatch(Objects::isNull)) {
            return Optional.empty();
        }
        var way = Objects.requireNonNull(definition.way());
        var numerator = check.formula(definition.numerator()).orElseThrow();
        var denominator = check.formula(definition.denominator()).filter(formula -> way.overRatio());
        var measures = Stream.concat(
                        check.measures(numerator).stream(), denominator.map(check::measures).orElse(List.of()).stream())
                .map(MeasureEntry::measure)
                .distinct()
                .collect(Collectors.toMap(Measure::code, measure -> measure));
        return Optional.of(new Indicator(
                code.get(),
                definition.labels(),
                Objects.requireNonNull(definition.kind()),
                Objects.requireNonNull(definition.direction()),
                numerator,
                denominator.orElse(null),
                way.overTime(),
                way.overUnits(),
                Objects.requireNonNull(definition.frequency()),
                Objects.requireNonNull(definition.audience()),
                Objects.requireNonNull(definition.minimumVolume()),
                Objects.requireNonNull(definition.decimals()),
                definition.grades(),
                measures,
                from,
                FOREVER));
    }
}
