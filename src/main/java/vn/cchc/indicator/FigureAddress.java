package vn.cchc.indicator;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.cchc.period.Month;
import vn.cchc.period.Period;
import vn.cchc.period.PeriodKind;
import vn.cchc.period.Span;
import vn.cchc.place.UnitVersion;

/**
 * Where it is told how a figure came about: {@code data/figures/25828/2017-07/dossiers_received}, or
 * {@code …/25828/2017-01--2017-07/C2} for all measures of an indicator over a run of months. Relative to the root.
 */
public final class FigureAddress {

    public static final String PATH = "data/figures";

    private static final String BETWEEN = "--";

    private FigureAddress() {}

    public static String of(UnitVersion unit, Month month, MeasureCode measure) {
        return of(unit, Span.of(month), measure.value());
    }

    public static String of(UnitVersion unit, Span months, IndicatorCode indicator) {
        return of(unit, months, indicator.value());
    }

    private static String of(UnitVersion unit, Span months, String figure) {
        return PATH + "/"
                + URLEncoder.encode(unit.code(), StandardCharsets.UTF_8).replace("+", "%20") + "/" + text(months) + "/"
                + figure;
    }

    private static String text(Span months) {
        return months.first().equals(months.last())
                ? months.first().toString()
                : months.first() + BETWEEN + months.last();
    }

    /** Reads the months of an address; empty for what are none. */
    public static Optional<Span> months(String text) {
        int between = text.indexOf(BETWEEN);
        if (between < 0) {
            return month(text).map(Span::of);
        }
        var last = month(text.substring(between + BETWEEN.length()));
        return month(text.substring(0, between))
                .flatMap(first -> last.filter(end -> !first.isAfter(end)).map(end -> new Span(first, end)));
    }

    private static Optional<Month> month(String text) {
        return Period.parse(text)
                .filter(period -> period.kind() == PeriodKind.MONTH)
                .map(Period::first);
    }
}
