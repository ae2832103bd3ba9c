package vn.cchc.analytics.chart;

import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.Marker;
import com.vaadin.flow.component.charts.model.MarkerSymbolEnum;
import com.vaadin.flow.component.charts.model.PlotOptionsLine;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.analytics.Trend;
import vn.cchc.indicator.Indicator;

/**
 * The points of one line of a {@link TrendChart}: gaps where there is no figure, hollow where it is incomplete.
 *
 * @param band marks what stands out from the line's usual range; empty for lines without one
 */
record TrendSeries(Indicator indicator, TrendChart.Line line, Optional<ControlBand> band, Wording wording) {

    DataSeries series() {
        var series = Charts.series(line.name());
        var options = new PlotOptionsLine();
        options.setColorIndex(line.ink().index());
        options.setAnimation(false);
        options.setMarker(dot());
        series.setPlotOptions(options);
        for (var point : line.trend().points()) {
            var item = Charts.point(
                    wording.month(point.month()),
                    point.figure().map(new Scale(indicator)::of).orElse(null),
                    description(point),
                    line.href().apply(point.month()));
            if (!point.complete()) {
                item.setClassName("hollow");
            }
            band.ifPresent(control -> control.mark(item, point.month()));
            series.add(item);
        }
        return series;
    }

    /** Form is left to signals. */
    private static Marker dot() {
        var dot = new Marker(true);
        dot.setSymbol(MarkerSymbolEnum.CIRCLE);
        return dot;
    }

    private String description(Trend.Point point) {
        var value = point.figure()
                .map(figure -> wording.figures().withParts(indicator, figure))
                .orElse(wording.get("trend.no-figure"));
        var notes = Stream.of(
                        "%s · %s".formatted(line.name(), wording.report(indicator.frequency(), point.month())),
                        value,
                        band.map(control -> control.words(point.month())).orElse(""),
                        point.redefined() ? wording.get("trend.redefined") : "",
                        point.unitsChanged() ? wording.get("trend.units-changed") : "",
                        point.complete() ? "" : wording.get("trend.incomplete"))
                .filter(note -> !note.isEmpty());
        return notes.collect(Collectors.joining("\n"));
    }
}
