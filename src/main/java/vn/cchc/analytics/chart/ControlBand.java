package vn.cchc.analytics.chart;

import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.Marker;
import com.vaadin.flow.component.charts.model.MarkerSymbolEnum;
import com.vaadin.flow.component.charts.model.PlotOptionsArearange;
import com.vaadin.flow.component.charts.model.PlotOptionsLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.cchc.analytics.statistics.ControlChart;
import vn.cchc.analytics.statistics.Signal;
import vn.cchc.indicator.Figure;
import vn.cchc.indicator.Indicator;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;
import vn.cchc.period.Month;

/**
 * The centre and the limits behind a line: a band from the lower to the upper limit with the centre in it, for each run
 * of months with limits of its own; signals are marked on the line itself. Shares are in percent.
 *
 * @param months of the chart, oldest first
 */
record ControlBand(Indicator indicator, ControlChart chart, List<Month> months, Wording wording) {

    private static final int SIGNAL_RADIUS = 5;

    /** Whether there are limits at all. */
    boolean isKnown() {
        return limits().findAny().isPresent();
    }

    private Stream<ControlChart.Limits> limits() {
        return chart.segments().stream()
                .filter(ControlChart.Limits.class::isInstance)
                .map(ControlChart.Limits.class::cast);
    }

    /** Drawn before the figures, so that these lie on top. */
    List<DataSeries> series() {
        return limits().flatMap(limits -> Stream.of(band(limits), centre(limits)))
                .toList();
    }

    private DataSeries band(ControlChart.Limits limits) {
        var options = new PlotOptionsArearange();
        options.setClassName("control-band");
        options.setEnableMouseTracking(false);
        var series = Charts.series(wording.get("control.limits"));
        series.setPlotOptions(options);
        positions(limits)
                .forEach(position -> series.add(new DataSeriesItem(
                        position, new Scale(indicator).of(limits.lower()), new Scale(indicator).of(limits.upper()))));
        return series;
    }

    private DataSeries centre(ControlChart.Limits limits) {
        var options = new PlotOptionsLine();
        options.setClassName("control-centre");
        options.setAnimation(false);
        options.setEnableMouseTracking(false);
        options.setMarker(new Marker(false));
        var series = Charts.series(wording.get("control.centre"));
        series.setPlotOptions(options);
        positions(limits)
                .forEach(
                        position -> series.add(new DataSeriesItem(position, new Scale(indicator).of(limits.centre()))));
        return series;
    }

    private List<Integer> positions(ControlChart.Limits limits) {
        return IntStream.range(0, months.size())
                .filter(position -> limits.span().contains(months.get(position)))
                .boxed()
                .toList();
    }

    /** Marks the point of a month that is part of a signal: by its form, and by its colour for good or bad. */
    void mark(DataSeriesItem point, Month month) {
        signals(month).stream().findFirst().ifPresent(signal -> {
            var marker = new Marker(true);
            marker.setSymbol(MarkerSymbolEnum.DIAMOND);
            marker.setRadius(SIGNAL_RADIUS);
            point.setMarker(marker);
            point.setClassName("signal signal-" + signal.bearing().name().toLowerCase(Locale.ROOT));
        });
    }

    /** The rules that a month takes part in, in words; empty where it is within the usual. */
    String words(Month month) {
        var said = new SignalWording(indicator, wording);
        return signals(month).stream().map(signal -> said.phrase(signal, false)).collect(Collectors.joining("; "));
    }

    private List<Signal> signals(Month month) {
        return chart.signals().stream()
                .filter(signal -> signal.span().contains(month))
                .toList();
    }

    List<TableData.Column> columns() {
        return List.of(
                TableData.Column.number(wording.get("control.centre")),
                TableData.Column.number(wording.get("control.lower")),
                TableData.Column.number(wording.get("control.upper")),
                TableData.Column.text(wording.get("control.signal")));
    }

    List<TableCell> cells(Month month) {
        return List.of(
                cell(month, ControlChart.Limits::centre),
                cell(month, ControlChart.Limits::lower),
                cell(month, ControlChart.Limits::upper),
                TableCell.text(words(month)));
    }

    private TableCell cell(Month month, Function<ControlChart.Limits, Figure> limit) {
        Optional<BigDecimal> value = limits().filter(limits -> limits.span().contains(month))
                .findFirst()
                .map(limits -> new Scale(indicator).of(limit.apply(limits)));
        return value.map(number ->
                        TableCell.text(wording.formats().decimal(number, 1)).exact(FileFigures.rounded(number)))
                .orElse(TableCell.blank());
    }
}
