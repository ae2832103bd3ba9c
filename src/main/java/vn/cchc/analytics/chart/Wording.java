package vn.cchc.analytics.chart;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.cchc.analytics.Question;
import vn.cchc.analytics.Scorecard;
import vn.cchc.indicator.Frequency;
import vn.cchc.indicator.Grade;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.Measure;
import vn.cchc.kit.Formats;
import vn.cchc.kit.Ink;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.Texts;
import vn.cchc.letter.LetterType;
import vn.cchc.letter.Occasion;
import vn.cchc.letter.Programme;
import vn.cchc.period.AsOf;
import vn.cchc.period.Comparison;
import vn.cchc.period.Mode;
import vn.cchc.period.Month;
import vn.cchc.period.Period;
import vn.cchc.period.PeriodKind;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitVersion;

/** Says the domain's names and times in one language; {@link #figures()} says its figures. */
public record Wording(Texts texts) {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    public Formats formats() {
        return texts.formats();
    }

    public String get(String key, Object... arguments) {
        return texts.get("analytics." + key, arguments);
    }

    /** How figures are said. */
    public FigureWording figures() {
        return new FigureWording(this);
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

    /** One that is no more at the end of the period with its last day: another may have its name. */
    public String name(UnitVersion unit, Question question) {
        return unit.validTo().isAfter(question.cutOff())
                ? name(unit)
                : get("unit.until", name(unit), formats().date(unit.validTo().minusDays(1)));
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

    /** So many of these units, by their kind where all have one: "7 xã", "12 phòng ban", "7 đơn vị cấp xã". */
    public String units(UnitGroup group, int count, List<Scorecard.Row> rows) {
        var kinds = rows.stream().map(row -> row.unit().kind()).distinct().toList();
        boolean alike = kinds.size() == 1;
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

    /** "hiện nay", "hết ngày 20/7/2017", "10:30 ngày 20/7/2017". */
    public String moment(AsOf asOf) {
        var moment = asOf.moment();
        if (moment == null) {
            return get("moment.NOW");
        }
        var day = formats().date(moment.toLocalDate());
        return asOf.equals(AsOf.endOf(moment.toLocalDate()))
                ? get("moment.DAY", day)
                : get("moment.TIME", CLOCK.format(moment), day);
    }

    /** Up to when the figures on screen are known. */
    public String dataMoment(Question question) {
        return question.asOf().isNow()
                ? get("data-moment.NOW", formats().date(question.today()))
                : get("data-moment.THEN", moment(question.asOf()));
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

    /** The report that falls in a month: "tháng 7/2017", "quý II/2017", "năm 2017". */
    public String report(Frequency frequency, Month month) {
        return switch (frequency) {
            case MONTHLY -> month(month);
            case QUARTERLY -> period(Period.containing(PeriodKind.QUARTER, month));
            case YEARLY -> period(Period.containing(PeriodKind.YEAR, month));
        };
    }

    /** From one report to another: "1/2016 – 7/2017", "quý I/2016 – quý II/2017". */
    public String reportRange(Indicator indicator, Month first, Month last) {
        if (first.equals(last)) {
            return report(indicator.frequency(), first);
        }
        return indicator.frequency() == Frequency.MONTHLY
                ? formats().months(yearMonth(first), yearMonth(last))
                : reports(indicator.frequency(), List.of(first, last));
    }

    /** A whole number in a table; files get it without separators. */
    public TableCell count(int number) {
        return TableCell.text(formats().whole(number)).exact(number);
    }

    /** The colours of letters stay the same everywhere; types beyond the first three share the spare ones. */
    public static Ink ink(int position) {
        var inks = List.of(Ink.FIRST_KIND, Ink.SECOND_KIND, Ink.THIRD_KIND, Ink.FOURTH_KIND, Ink.FIFTH_KIND);
        return inks.get(Math.min(position, inks.size() - 1));
    }

    /** Which units of today the period cannot be told of, and why; empty where it can be told of all. */
    public Optional<String> untold(Question question) {
        var untold = question.untold();
        return untold.isEmpty()
                ? Optional.empty()
                : Optional.of(get(
                        "notice.untold",
                        untold.stream().map(this::fullName).collect(Collectors.joining(", ")),
                        formats().date(untold.getFirst().validFrom())));
    }
}
