package vn.cchc.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cchc.place.UnitGroup;

/** Definitions of indicators for tests: {@code Define.ratio("C2", "early + on_time", "resolved").indicator()}. */
public final class Define {

    private static final LocalDate START = LocalDate.of(2016, 1, 1);
    private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    private final IndicatorCode code;
    private final IndicatorKind kind;
    private final Formula numerator;
    private final @Nullable Formula denominator;
    private final Map<MeasureCode, Measure> measures = new HashMap<>();
    private OverTime overTime;
    private OverUnits overUnits;
    private Direction direction = Direction.UP;
    private Frequency frequency = Frequency.MONTHLY;
    private UnitGroup audience = UnitGroup.ALL;
    private int minimumVolume = 0;
    private int decimals = 1;
    private List<Grade> grades = List.of();
    private LocalDate from = START;
    private LocalDate to = FOR_EVER;

    private Define(
            String code,
            IndicatorKind kind,
            String numerator,
            @Nullable String denominator,
            OverTime overTime,
            OverUnits overUnits) {
        this.code = new IndicatorCode(code);
        this.kind = kind;
        this.numerator = Formula.parse(numerator);
        this.denominator = denominator == null ? null : Formula.parse(denominator);
        this.overTime = overTime;
        this.overUnits = overUnits;
        reported(this.numerator, kindOfNumerator());
        if (this.denominator != null) {
            reported(this.denominator, MeasureKind.COUNT);
        }
    }

    public static Define ratio(String code, String numerator, String denominator) {
        return new Define(code, IndicatorKind.RATIO, numerator, denominator, OverTime.SUM, OverUnits.RATIO);
    }

    public static Define count(String code, String measure) {
        return new Define(code, IndicatorKind.COUNT, measure, null, OverTime.SUM, OverUnits.SUM);
    }

    public static Define stock(String code, String measure) {
        return new Define(code, IndicatorKind.STOCK, measure, null, OverTime.LAST, OverUnits.SUM);
    }

    public static Define yesNo(String code, String measure) {
        return new Define(code, IndicatorKind.YES_NO, measure, null, OverTime.LAST, OverUnits.SHARE);
    }

    /** A score whose district figure is an unweighted mean. */
    public static Define score(String code, String measure) {
        return new Define(code, IndicatorKind.SCORE, measure, null, OverTime.LAST, OverUnits.MEAN);
    }

    /** A score whose district figure is weighted by forms. */
    public static Define score(String code, String points, String forms) {
        return new Define(code, IndicatorKind.SCORE, points, forms, OverTime.SUM, OverUnits.RATIO);
    }

    public Define last() {
        overTime = OverTime.LAST;
        return this;
    }

    public Define down() {
        direction = Direction.DOWN;
        return this;
    }

    public Define withoutDirection() {
        direction = Direction.NONE;
        return this;
    }

    public Define quarterly() {
        frequency = Frequency.QUARTERLY;
        return this;
    }

    public Define yearly() {
        frequency = Frequency.YEARLY;
        return this;
    }

    public Define forGroup(UnitGroup group) {
        audience = group;
        return this;
    }

    public Define minimumVolume(int volume) {
        minimumVolume = volume;
        return this;
    }

    public Define decimals(int shown) {
        decimals = shown;
        return this;
    }

    /** Names one of its measures that the program counts itself. */
    public Define from(MeasureSource source, String measure) {
        measures.put(new MeasureCode(measure), measure(new MeasureCode(measure), MeasureKind.COUNT, source));
        return this;
    }

    /** As the catalogue has it: the points of a score are a score, whatever they are divided by. */
    private MeasureKind kindOfNumerator() {
        return switch (kind) {
            case YES_NO -> MeasureKind.YES_NO;
            case SCORE -> MeasureKind.SCORE;
            case STOCK -> MeasureKind.STOCK;
            case COUNT, RATIO -> MeasureKind.COUNT;
        };
    }

    private void reported(Formula formula, MeasureKind kind) {
        formula.measures().forEach(measure -> measures.put(measure, measure(measure, kind, MeasureSource.REPORTED)));
    }

    private static Measure measure(MeasureCode code, MeasureKind kind, MeasureSource source) {
        return new Measure(code, code.value(), code.value(), kind, source);
    }

    public Define validFrom(String day) {
        from = LocalDate.parse(day);
        return this;
    }

    public Define validTo(String day) {
        to = LocalDate.parse(day);
        return this;
    }

    /** Grades by their lower bounds: {@code graded("15", "Tốt", "12", "Khá")}. */
    public Define graded(String... boundsAndNames) {
        var grades = new ArrayList<Grade>();
        for (int at = 0; at < boundsAndNames.length; at += 2) {
            grades.add(new Grade(new BigDecimal(boundsAndNames[at]), boundsAndNames[at + 1], boundsAndNames[at + 1]));
        }
        this.grades = List.copyOf(grades);
        return this;
    }

    public Indicator indicator() {
        var name = code.value();
        var labels = new Indicator.Labels(name, name, name, name, name, name, "", "", "");
        return new Indicator(
                code,
                labels,
                kind,
                direction,
                numerator,
                denominator,
                overTime,
                overUnits,
                frequency,
                audience,
                minimumVolume,
                decimals,
                grades,
                measures,
                from,
                to);
    }
}
