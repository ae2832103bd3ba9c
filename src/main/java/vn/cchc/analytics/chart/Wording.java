package vn.cchc.analytics.chart;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import vn.cchc.analytics.Question;
import vn.cchc.analytics.Rank;
import vn.cchc.analytics.Scorecard;
import vn.cchc.analytics.Tally;
import vn.cchc.indicator.Direction;
import vn.cchc.indicator.Figure;
import vn.cchc.indicator.Frequency;
import vn.cchc.indicator.Goal;
import vn.cchc.indicator.Grade;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.IndicatorKind;
import vn.cchc.indicator.Measure;
import vn.cchc.indicator.OverUnits;
import vn.cchc.kit.Formats;
import vn.cchc.kit.Ink;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.Texts;
import vn.cchc.letter.LetterType;
import vn.cchc.letter.Occasion;
import vn.cchc.letter.Programme;
import vn.cchc.period.Comparison;
import vn.cchc.period.Mode;
import vn.cchc.period.Month;
import vn.cchc.period.Period;
import vn.cchc.period.PeriodKind;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitVersion;

/** Says the domain's values in one language. */
public record Wording(Texts texts) {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    /** Under this many cases a fraction says more than its percentage. */
    private static final BigDecimal FEW_CASES = BigDecimal.valueOf(20);

    public Formats formats() {
        return texts.formats();
    }

    public String get(String key, Object... arguments) {
        return texts.get("analytics." + key, arguments);
    }

    private String choose(String vietnamese, String english) {
        return texts.isVietnamese() ? vietnamese : english;
    }

    // Names

    public String name(Indicator indicator) {
        return choose(indicator.labels().name(), indicator.labels().nameEn());
    }

    public String shortName(Indicator indicator) {
        return choose(indicator.labels().shortName(), indicator.labels().shortNameEn());
    }

    public String definition(Indicator indicator) {
        return choose(indicator.labels().definition(), indicator.labels().definitionEn());
    }

    public String unitOfMeasure(Indicator indicator) {
        return choose(indicator.labels().unit(), indicator.labels().unitEn());
    }

    /** "Long Nguyên", where the kind is plain from the place it stands in. */
    public String name(UnitVersion unit) {
        return choose(unit.name(), unit.nameEn());
    }

    /** "Xã Long Nguyên". */
    public String fullName(UnitVersion unit) {
        return get("unit." + unit.kind().name(), name(unit));
    }

    public String name(Measure measure) {
        return choose(measure.name(), measure.nameEn());
    }

    public String name(LetterType type) {
        return choose(type.name(), type.nameEn());
    }

    public String name(Occasion occasion) {
        return choose(occasion.name(), occasion.nameEn());
    }

    public String shortName(Programme programme) {
        return choose(programme.shortName(), programme.shortNameEn());
    }

    public String name(Grade grade) {
        return choose(grade.name(), grade.nameEn());
    }

    public String group(String code) {
        return get("group." + code);
    }

    /** So many of these units, by their kind where all have one: "7 xã", "7 đơn vị cấp xã", "12 phòng ban". */
    public String units(UnitGroup group, int count, List<Scorecard.Row> rows) {
        var kinds = rows.stream().map(row -> row.unit().kind()).distinct().toList();
        boolean alike = kinds.size() == 1 && kinds.getFirst().isCommuneLevel();
        return get("units." + (alike ? kinds.getFirst().name() : group.name()), count);
    }

    /** What the total of a group is called: only all units together are the whole district. */
    public String whole(UnitGroup group) {
        return get("whole." + group.name());
    }

    public String kind(UnitGroup group) {
        return get("kind." + group.name());
    }

    // Time

    public static YearMonth yearMonth(Month month) {
        return YearMonth.of(month.year(), month.number());
    }

    public String month(Month month) {
        return formats().month(yearMonth(month));
    }

    /** "tháng 7/2017", "quý III/2017", "6 tháng đầu năm 2017". */
    public String period(Period period) {
        return switch (period.kind()) {
            case MONTH -> month(period.first());
            case QUARTER -> get("period.QUARTER", ROMAN.get(period.number() - 1), year(period), period.number());
            case HALF -> get("period.HALF", period.number(), year(period));
            case NINE_MONTHS -> get("period.NINE_MONTHS", year(period));
            case YEAR -> get("period.YEAR", year(period));
        };
    }

    private static String year(Period period) {
        return String.valueOf(period.year());
    }

    /** The span on screen: the period, or "luỹ kế 7 tháng năm 2017". */
    public String span(Question question) {
        if (question.mode() == Mode.IN_PERIOD) {
            return period(question.period());
        }
        int months = question.period().yearToDate().months().size();
        return get("period.CUMULATIVE", months, year(question.period()));
    }

    /** What figures are held against: "so với tháng 7/2016". */
    public String comparison(Question question) {
        return question.comparedPeriod()
                .map(period ->
                        get("compare.with." + question.comparison().kind().name(), period(period)))
                .orElseGet(() -> get("compare.with." + Comparison.Kind.NONE.name()));
    }

    /** Which reports a figure stands for, where that is not the period itself: "quý II/2017"; empty for monthly ones. */
    public String reports(Frequency frequency, List<Month> months) {
        if (frequency == Frequency.MONTHLY || months.isEmpty()) {
            return "";
        }
        var last = report(frequency, months.getLast());
        return months.size() == 1 ? last : get("reports.range", report(frequency, months.getFirst()), last);
    }

    private String report(Frequency frequency, Month month) {
        return frequency == Frequency.QUARTERLY
                ? period(Period.containing(PeriodKind.QUARTER, month))
                : period(Period.containing(PeriodKind.YEAR, month));
    }

    /** "10/12", or a dash where nothing counts yet. */
    public String met(Tally tally) {
        return tally.counted() == 0 ? "–" : formats().ratio(tally.met(), tally.counted());
    }

    /** "5–6/7". */
    public String rank(Rank rank) {
        var place = rank.isShared() ? rank.from() + "–" + rank.to() : String.valueOf(rank.from());
        return get("rank", place, rank.of());
    }

    // Figures

    /** A whole number in a table; files get it without separators. */
    public TableCell count(int number) {
        return TableCell.text(formats().whole(number)).exact(number);
    }

    /** A unit's figure with its sign, always with the indicator's decimals: "95,5%", "12", "14,2", "Có". */
    public String value(Indicator indicator, Figure figure) {
        return switch (indicator.kind()) {
            case YES_NO -> get(figure.isZero() ? "no" : "yes");
            case RATIO -> formats().percent(figure.value(), indicator.decimals());
            case COUNT, STOCK, SCORE -> formats().decimal(figure.value(), indicator.decimals());
        };
    }

    /** A figure for narrow places, without its sign: "95,5", "✓". */
    public String bare(Indicator indicator, Figure figure) {
        return switch (indicator.kind()) {
            case YES_NO -> figure.isZero() ? "✗" : "✓";
            case RATIO -> formats().decimal(hundredfold(figure.value()), indicator.decimals());
            case COUNT, STOCK, SCORE -> formats().decimal(figure.value(), indicator.decimals());
        };
    }

    /** The district's figure with its sign; a share of units as the fraction itself, "6/7". */
    public String totalValue(Indicator indicator, Figure figure) {
        return isShareOfUnits(indicator, figure) ? parts(figure) : value(indicator, figure);
    }

    private static boolean isShareOfUnits(Indicator indicator, Figure figure) {
        return indicator.kind() == IndicatorKind.YES_NO && figure.denominator() != null;
    }

    public String bareTotal(Indicator indicator, Figure figure) {
        return isShareOfUnits(indicator, figure) ? parts(figure) : bare(indicator, figure);
    }

    /** A percentage with its fraction, the fraction first where the cases are few: "412/433 (95,1%)" the other way round. */
    public String withParts(Indicator indicator, Figure figure) {
        var value = totalValue(indicator, figure);
        if (figure.denominator() == null || indicator.kind() != IndicatorKind.RATIO) {
            return value;
        }
        return figure.denominator().compareTo(FEW_CASES) < 0
                ? parts(figure) + " (" + value + ")"
                : value + " (" + parts(figure) + ")";
    }

    /** What a figure is made of: "412/433", "n = 40" for a score; empty for plain numbers and means. */
    public String parts(Indicator indicator, Figure figure) {
        if (indicator.kind() != IndicatorKind.SCORE) {
            return parts(figure);
        }
        return figure.denominator() == null || indicator.overUnits() == OverUnits.MEAN
                ? ""
                : get("n", formats().shortDecimal(figure.denominator(), 0));
    }

    private String parts(Figure figure) {
        return figure.denominator() == null ? "" : formats().ratio(figure.numerator(), figure.denominator());
    }

    /** "≥ 95%", "≤ 0"; the bare word for a yes. */
    public String goal(Indicator indicator, Goal goal) {
        if (indicator.kind() == IndicatorKind.YES_NO) {
            return get("yes");
        }
        var value = indicator.kind() == IndicatorKind.RATIO
                ? percent(goal.value(), indicator.decimals())
                : formats().shortDecimal(goal.value(), 2);
        return (indicator.direction() == Direction.DOWN ? "≤ " : "≥ ") + value;
    }

    /** The bound down to which a figure is still near: "gần đạt từ 93%"; empty where nothing is near. */
    public String near(Indicator indicator, Goal goal) {
        if (goal.nearBand().signum() == 0 || !indicator.hasStatus()) {
            return "";
        }
        var bound = indicator.direction() == Direction.UP
                ? goal.value().subtract(goal.nearBand())
                : goal.value().add(goal.nearBand());
        return get("near", goal(indicator, new Goal(bound, BigDecimal.ZERO)));
    }

    /** A percentage somebody set, as short as it can be written: "80%". */
    public String percent(BigDecimal fraction, int decimals) {
        return formats().shortDecimal(hundredfold(fraction), decimals) + "%";
    }

    private static BigDecimal hundredfold(BigDecimal fraction) {
        return fraction.movePointRight(2);
    }

    /** The colours of letters stay the same everywhere; types beyond the first three share the spare ones. */
    public static Ink ink(int position) {
        var inks = List.of(Ink.FIRST_KIND, Ink.SECOND_KIND, Ink.THIRD_KIND, Ink.FOURTH_KIND, Ink.FIFTH_KIND);
        return inks.get(Math.min(position, inks.size() - 1));
    }
}
