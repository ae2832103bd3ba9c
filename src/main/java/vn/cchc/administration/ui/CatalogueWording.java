package vn.cchc.administration.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.analytics.chart.Wording;
import vn.cchc.indicator.Direction;
import vn.cchc.indicator.Formula;
import vn.cchc.indicator.Frequency;
import vn.cchc.indicator.Goal;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.IndicatorKind;
import vn.cchc.indicator.Measure;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.indicator.MeasureEntry;
import vn.cchc.indicator.MeasureKind;
import vn.cchc.indicator.MeasureSource;
import vn.cchc.indicator.RollUpWay;
import vn.cchc.kit.Formats;
import vn.cchc.kit.Texts;
import vn.cchc.period.Month;
import vn.cchc.period.Span;

/** Says the catalogue, and what is done to it, in one language. Figures are said as on leaders' screens. */
record CatalogueWording(Texts texts) {

    /** What has no end is kept up to the end of this year. */
    private static final int LAST_YEAR = 9999;

    String say(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    Formats formats() {
        return texts.formats();
    }

    Wording figures() {
        return new Wording(texts);
    }

    String choose(String vietnamese, String english) {
        return texts.isVietnamese() ? vietnamese : english;
    }

    String name(Measure measure) {
        return choose(measure.name(), measure.nameEn());
    }

    String unit(MeasureEntry entry) {
        return choose(entry.unit(), entry.unitEn());
    }

    String name(MeasureKind kind) {
        return texts.get("catalogue.measure-kind." + kind.name());
    }

    String name(MeasureSource source) {
        return texts.get("catalogue.source." + source.name());
    }

    String name(IndicatorKind kind) {
        return texts.get("catalogue.indicator-kind." + kind.name());
    }

    String name(Frequency frequency) {
        return texts.get("analytics.frequency." + frequency.name());
    }

    String name(Direction direction) {
        return texts.get("analytics.direction." + direction.name());
    }

    /** "cộng dồn theo tháng; tổng tử số ÷ tổng mẫu số". */
    String name(RollUpWay way) {
        return texts.get("analytics.over-time." + way.overTime().name())
                + "; "
                + texts.get("analytics.over-units." + way.overUnits().name());
    }

    String date(LocalDate day) {
        return formats().date(day);
    }

    /** "từ 15/8/2017", "từ 01/01/2016 đến 14/8/2017". */
    String dates(LocalDate first, LocalDate end) {
        return end.getYear() == LAST_YEAR
                ? texts.get("analytics.definition.since", date(first))
                : texts.get("analytics.definition.between", date(first), date(end.minusDays(1)));
    }

    /** "tháng 6/2017", "5/2017 – 7/2017". */
    String months(Span span) {
        return span.first().equals(span.last())
                ? month(span.first())
                : formats().months(Wording.yearMonth(span.first()), Wording.yearMonth(span.last()));
    }

    String month(Month month) {
        return figures().month(month);
    }

    /** "Hồ sơ trước hạn + Hồ sơ đúng hạn". @param names of the measures the formula may use */
    String formula(Formula formula, Function<MeasureCode, String> names) {
        var text = formula.terms().stream()
                .map(term -> (term.plus() ? "+ " : "− ") + names.apply(term.measure()))
                .collect(Collectors.joining(" "));
        return text.startsWith("+ ") ? text.substring(2) : text;
    }

    /** "(… + …) ÷ …". */
    String formula(Indicator indicator) {
        var numerator = formula(indicator.numerator(), code -> name(indicator.measure(code)));
        var denominator = indicator.denominator();
        return denominator == null
                ? numerator
                : bracketed(indicator.numerator(), numerator) + " ÷ "
                        + bracketed(denominator, formula(denominator, code -> name(indicator.measure(code))));
    }

    private static String bracketed(Formula formula, String text) {
        return formula.terms().size() > 1 ? "(" + text + ")" : text;
    }

    /** "≥ 95% · gần đạt: ≥ 93%"; of those exempt that it does not apply to them. */
    String goal(Indicator indicator, @Nullable Goal goal) {
        return goal == null
                ? texts.get("catalogue.target.exempt")
                : figures().figures().goal(indicator, goal)
                        + figures().figures().near(indicator, goal);
    }

    /** As it is typed: a fraction of 1 as a percentage. */
    String typed(Indicator indicator, BigDecimal value) {
        return formats().shortDecimal(indicator.kind().isShare() ? value.movePointRight(2) : value, 4);
    }
}
