package vn.cchc.analytics;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.analytics.statistics.Bearing;
import vn.cchc.analytics.statistics.Signal;
import vn.cchc.annotation.Annotation;
import vn.cchc.indicator.Frequency;
import vn.cchc.indicator.Indicator;
import vn.cchc.period.Month;
import vn.cchc.period.Span;

/**
 * Finds the units of a scorecard whose monthly figures turned for the worse and still stand so: one signal for a unit
 * and indicator, the one that has lasted longest.
 *
 * @param month the newest whose reports are due
 * @param notes of which those of a new way of working begin new limits, as they do on the charts
 */
record SignalList(Facts facts, Question question, Scorecard scorecard, Month month, List<Annotation> notes) {

    /** How far back usual ups and downs are looked for. */
    private static final int MONTHS = 24;

    /** The months whose figures it needs. */
    static Stream<Span> spans(Month month) {
        return Trends.spans(Frequency.MONTHLY, month, MONTHS);
    }

    /** Longest first; of the same length in the order of the scorecard. */
    List<Attention.Signalled> items() {
        var indicators = scorecard.judgedIndicators().stream()
                .filter(indicator -> indicator.frequency() == Frequency.MONTHLY)
                .toList();
        var trends = new Trends(facts);
        return scorecard.rows().stream()
                .flatMap(row -> indicators.stream().flatMap(indicator -> signalled(row, indicator, trends).stream()))
                .sorted(Comparator.comparing(item -> item.signal().span().first()))
                .toList();
    }

    private Optional<Attention.Signalled> signalled(Scorecard.Row row, Indicator indicator, Trends trends) {
        return indicator.appliesTo(row.unit())
                ? worst(row, indicator, trends).map(signal -> new Attention.Signalled(row.unit(), indicator, signal))
                : Optional.empty();
    }

    private List<Month> breaks(Scorecard.Row row, Indicator indicator) {
        var concerned = notes.stream()
                .filter(note -> note.concerns(row.unit().id(), indicator.code()))
                .toList();
        return question.breaks(concerned);
    }

    private Optional<Signal> worst(Scorecard.Row row, Indicator indicator, Trends trends) {
        var trend = trends.ofUnit(indicator, row.unit(), month, MONTHS);
        return trend.controlChart(indicator, breaks(row, indicator)).signals().stream()
                .filter(signal -> signal.bearing() == Bearing.WORSE)
                .filter(signal -> signal.span().last().equals(month))
                .min(Comparator.comparing(signal -> signal.span().first()));
    }
}
