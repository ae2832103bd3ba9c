package vn.cchc.history.ui;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Optional;
import vn.cchc.history.FigureEvent;
import vn.cchc.history.TracedMeasure;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.MeasureKind;
import vn.cchc.kit.Formats;
import vn.cchc.kit.Texts;
import vn.cchc.period.Month;
import vn.cchc.period.Span;
import vn.cchc.place.UnitVersion;

/** Says the history of figures, and the names and numbers in it, in one language. */
record HistoryWording(Texts texts) {

    private static final int MOST_DECIMALS = 4;

    String get(String key, Object... arguments) {
        return texts.get("history." + key, arguments);
    }

    Formats formats() {
        return texts.formats();
    }

    String name(UnitVersion unit) {
        var name = texts.isVietnamese() ? unit.name() : unit.nameEn();
        return texts.get("analytics.unit." + unit.kind().name(), name);
    }

    String name(TracedMeasure measure) {
        return texts.isVietnamese() ? measure.name() : measure.nameEn();
    }

    /** "C2 · Hồ sơ giải quyết trước và đúng hạn". */
    String name(Indicator indicator) {
        var labels = indicator.labels();
        return indicator.code() + " · " + (texts.isVietnamese() ? labels.name() : labels.nameEn());
    }

    String unit(TracedMeasure measure) {
        return texts.isVietnamese() ? measure.unit() : measure.unitEn();
    }

    String month(Month month) {
        return formats().month(yearMonth(month));
    }

    String months(Span months) {
        return months.first().equals(months.last())
                ? month(months.first())
                : formats().months(yearMonth(months.first()), yearMonth(months.last()));
    }

    private static YearMonth yearMonth(Month month) {
        return YearMonth.of(month.year(), month.number());
    }

    /** "08/8/2017 09:20". */
    String moment(LocalDateTime at) {
        return "%s %02d:%02d".formatted(formats().date(at.toLocalDate()), at.getHour(), at.getMinute());
    }

    String value(TracedMeasure measure, Optional<BigDecimal> number) {
        return number.map(found -> measure.kind() == MeasureKind.YES_NO
                        ? get(found.signum() == 0 ? "no" : "yes")
                        : formats().shortDecimal(found, MOST_DECIMALS))
                .orElse("");
    }

    String kind(FigureEvent event) {
        return get("kind." + event.kind().name());
    }

    String approval(FigureEvent event) {
        return event.approval()
                .map(approval -> (approval.by() + " · " + moment(approval.at())).replaceFirst("^ · ", ""))
                .orElse("");
    }
}
