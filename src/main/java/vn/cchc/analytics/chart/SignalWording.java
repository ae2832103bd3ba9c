package vn.cchc.analytics.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.cchc.analytics.Trend;
import vn.cchc.analytics.statistics.Bearing;
import vn.cchc.analytics.statistics.ControlChart;
import vn.cchc.analytics.statistics.Signal;
import vn.cchc.indicator.Indicator;
import vn.cchc.kit.Formats;
import vn.cchc.kit.Span;
import vn.cchc.period.Month;

/** Says which figures of an indicator are more than ups and downs: which rule, how long, since when. */
public record SignalWording(Indicator indicator, Wording wording) {

    /** How many signals a sentence names, the newest first. */
    private static final int NAMED_SIGNALS = 2;

    /** "7 tháng liền dưới đường trung bình, từ tháng 1/2017"; with its last month where it is over. */
    public String phrase(Signal signal, boolean goingOn) {
        var side = signal.up() ? "up" : "down";
        return wording.get("signal." + signal.rule().name() + "." + side, length(signal), when(signal, goingOn));
    }

    /** A rule fires over reports without a gap, so that every report of its span is one of its points. */
    private String length(Signal signal) {
        int reports = indicator.frequency().reportMonths(signal.span()).size();
        return wording.get("signal.reports." + indicator.frequency().name(), reports);
    }

    private String when(Signal signal, boolean goingOn) {
        var first = report(signal.span().first());
        if (signal.rule() == Signal.Rule.OUTSIDE) {
            return first;
        }
        return goingOn
                ? wording.get("signal.since", first)
                : wording.get("signal.between", first, report(signal.span().last()));
    }

    private String report(Month month) {
        return wording.report(indicator.frequency(), month);
    }

    /** What the newest figures say, or why they say nothing; nothing without a figure. */
    public List<Span> sentence(ControlChart chart, Trend trend) {
        if (chart.segments().isEmpty()) {
            return List.of();
        }
        var signals = chart.signals().stream()
                .sorted(Comparator.comparing((Signal signal) -> signal.span().last())
                        .reversed()
                        .thenComparing(signal -> signal.span().first()))
                .toList();
        var spans = new ArrayList<Span>();
        spans.addAll(signals(signals, trend));
        if (chart.segments().getLast() instanceof ControlChart.NotEnough few) {
            spans.add(Span.of((spans.isEmpty() ? "" : " ") + notEnough(few)));
        } else if (spans.isEmpty()) {
            spans.add(Span.of(wording.get("signal.none")));
        }
        return spans;
    }

    private String notEnough(ControlChart.NotEnough few) {
        return few.points() < ControlChart.FEWEST_POINTS
                ? wording.get("signal.few", few.points(), ControlChart.FEWEST_POINTS)
                : wording.get("signal.gaps", few.points());
    }

    private List<Span> signals(List<Signal> signals, Trend trend) {
        var newest = newest(trend);
        var spans = new ArrayList<Span>();
        for (var signal : signals.stream().limit(NAMED_SIGNALS).toList()) {
            boolean goingOn = newest.filter(signal.span().last()::equals).isPresent();
            var phrase = phrase(signal, goingOn) + bearing(signal);
            spans.add(Span.of(spans.isEmpty() ? "" : "; "));
            var words = spans.size() == 1 ? Formats.capital(phrase) : phrase;
            spans.add(goingOn ? Span.strong(words) : Span.of(words));
        }
        int more = signals.size() - NAMED_SIGNALS;
        if (more > 0) {
            spans.add(Span.of("; " + wording.get("signal.more", more)));
        }
        if (!spans.isEmpty()) {
            spans.add(Span.of("."));
        }
        return spans;
    }

    private String bearing(Signal signal) {
        return signal.bearing() == Bearing.NEITHER
                ? ""
                : " " + wording.get("signal.bearing." + signal.bearing().name());
    }

    private static Optional<Month> newest(Trend trend) {
        return trend.points().stream()
                .filter(point -> point.complete() && point.figure().isPresent())
                .map(Trend.Point::month)
                .reduce((earlier, later) -> later);
    }
}
