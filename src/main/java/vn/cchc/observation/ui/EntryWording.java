package vn.cchc.observation.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.cchc.indicator.Direction;
import vn.cchc.indicator.Figure;
import vn.cchc.indicator.Goal;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.IndicatorKind;
import vn.cchc.indicator.Measure;
import vn.cchc.indicator.MeasureKind;
import vn.cchc.kit.Formats;
import vn.cchc.kit.Texts;
import vn.cchc.observation.EntryRule;
import vn.cchc.observation.FormMeasure;
import vn.cchc.observation.Refusal;
import vn.cchc.observation.SubmissionState;
import vn.cchc.period.Month;
import vn.cchc.place.UnitVersion;

/** Says reports, and the names and numbers in them, in one language. */
record EntryWording(Texts texts) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** As many decimals as the database keeps. */
    private static final int MOST_DECIMALS = 4;

    String get(String key, Object... arguments) {
        return texts.get("observation." + key, arguments);
    }

    Formats formats() {
        return texts.formats();
    }

    String month(Month month) {
        return formats().month(YearMonth.of(month.year(), month.number()));
    }

    /** "7/2017". */
    String shortMonth(Month month) {
        return formats().shortMonth(YearMonth.of(month.year(), month.number()));
    }

    String date(LocalDate date) {
        return formats().date(date);
    }

    /** "08/8/2017 09:20". */
    String moment(LocalDateTime moment) {
        return date(moment.toLocalDate()) + " " + time(moment);
    }

    String time(LocalDateTime moment) {
        return TIME.format(moment);
    }

    String state(SubmissionState state) {
        return get("state." + state.name());
    }

    String refusal(Refusal refusal) {
        return get("refusal." + refusal.name());
    }

    String name(UnitVersion unit) {
        var name = texts.isVietnamese() ? unit.name() : unit.nameEn();
        return texts.get("analytics.unit." + unit.kind().name(), name);
    }

    String group(String code) {
        return code + ". " + texts.get("analytics.group." + code);
    }

    String name(FormMeasure measure) {
        return texts.isVietnamese() ? measure.name() : measure.nameEn();
    }

    String name(Measure measure) {
        return texts.isVietnamese() ? measure.name() : measure.nameEn();
    }

    String unit(FormMeasure measure) {
        return texts.isVietnamese() ? measure.unit() : measure.unitEn();
    }

    String name(EntryRule rule) {
        return texts.isVietnamese() ? rule.name() : rule.nameEn();
    }

    /** "C2 · Đúng hạn". */
    String name(Indicator indicator) {
        var labels = indicator.labels();
        return indicator.code() + " · " + (texts.isVietnamese() ? labels.shortName() : labels.shortNameEn());
    }

    String number(BigDecimal number) {
        return formats().shortDecimal(number, MOST_DECIMALS);
    }

    /** "+12". */
    String signed(BigDecimal difference) {
        var plain = difference.stripTrailingZeros();
        return formats().signed(plain, Math.max(0, plain.scale()));
    }

    /** As it is typed: "1.336", "Có". */
    String value(FormMeasure measure, BigDecimal number) {
        return measure.kind() == MeasureKind.YES_NO ? get(number.signum() == 0 ? "no" : "yes") : number(number);
    }

    /** "95,5% (38/40)", "12", "Có". */
    String figure(Indicator indicator, Figure figure) {
        var value = figure.value();
        return switch (indicator.kind()) {
            case YES_NO -> get(figure.isZero() ? "no" : "yes");
            case RATIO ->
                formats().decimal(value.movePointRight(2), indicator.decimals()) + "% (" + parts(figure) + ")";
            case COUNT, STOCK, SCORE -> formats().decimal(value, indicator.decimals());
        };
    }

    private String parts(Figure figure) {
        var denominator = figure.denominator();
        return denominator == null ? "" : formats().ratio(figure.numerator(), denominator);
    }

    /** "≥ 95%". */
    String goal(Indicator indicator, Goal goal) {
        if (indicator.kind() == IndicatorKind.YES_NO) {
            return get("yes");
        }
        var value = indicator.kind() == IndicatorKind.RATIO
                ? formats().shortDecimal(goal.value().movePointRight(2), indicator.decimals()) + "%"
                : formats().shortDecimal(goal.value(), 2);
        return (indicator.direction() == Direction.DOWN ? "≤\u00a0" : "≥\u00a0") + value;
    }
}
