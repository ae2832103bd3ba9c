package vn.cchc.analytics.chart;

import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.Label;
import com.vaadin.flow.component.charts.model.PlotLine;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.analytics.Trend;
import vn.cchc.analytics.statistics.ControlChart;
import vn.cchc.annotation.Annotation;
import vn.cchc.indicator.Figure;
import vn.cchc.indicator.Goal;
import vn.cchc.indicator.Indicator;
import vn.cchc.kit.Ink;
import vn.cchc.kit.LegendItem;
import vn.cchc.kit.TableData;
import vn.cchc.period.Month;
import vn.cchc.period.ReportingCalendar;

/**
 * One indicator over time, report by report: a unit in the foreground with the district in grey behind it, or the
 * district alone; the target as a dashed line. Shares are in percent. Months without a figure are gaps, incomplete
 * ones hollow. It begins with the first figure of any line. The first line may have its usual range behind it, with what stands out from that marked.
 *
 * @param notes what happened; each stands over its month
 * @param calendar tells the months of the notes
 * @param control of the first line; absent where nobody looks for signals
 */
public record TrendChart(
        Indicator indicator,
        @Nullable Goal goal,
        List<Line> lines,
        @Nullable ControlChart control,
        List<Annotation> notes,
        ReportingCalendar calendar,
        Wording wording) {

    /**
     * A line of the chart.
     *
     * @param href where a month of it leads
     */
    public record Line(String name, Ink ink, Trend trend, Function<Month, String> href) {

        private Line from(Month month) {
            return new Line(name, ink, trend.from(month), href);
        }
    }

    public TrendChart {
        lines = begun(lines);
        notes = List.copyOf(notes);
    }

    private static List<Line> begun(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.trend().beginning().stream())
                .min(Comparator.naturalOrder())
                .map(first -> lines.stream().map(line -> line.from(first)).toList())
                .orElseGet(() -> List.copyOf(lines));
    }

    public boolean isEmpty() {
        return figures().findAny().isEmpty();
    }

    private Stream<Figure> figures() {
        return lines.stream().flatMap(line -> line.trend().points().stream()).flatMap(point -> point.figure().stream());
    }

    private Scale scale() {
        return new Scale(indicator);
    }

    public Configuration configuration() {
        var configuration = Charts.configuration(ChartType.LINE);
        configuration.getChart().setMarginTop(Charts.WORDS_ABOVE);
        var axis = Charts.months(months(), wording.formats());
        marks().all().forEach((position, text) -> axis.addPlotLine(Charts.mark(position, months().size(), text)));
        configuration.addxAxis(axis);
        var scale = scale().axis(figures());
        if (goal != null) {
            scale.addPlotLine(target(goal));
            scale.setSoftMin(scale().of(goal.value()));
            scale.setSoftMax(scale().of(goal.value()));
        }
        configuration.addyAxis(scale);
        band().map(ControlBand::series).ifPresent(behind -> behind.forEach(configuration::addSeries));
        // The foreground is drawn last, over the district.
        lines.reversed()
                .forEach(line ->
                        configuration.addSeries(new TrendSeries(indicator, line, band(line), wording).series()));
        return configuration;
    }

    /** The usual range of the first line, where there is one. */
    Optional<ControlBand> band() {
        return Optional.ofNullable(control)
                .map(chart -> new ControlBand(indicator, chart, months(), wording))
                .filter(ControlBand::isKnown);
    }

    /** The notes in full, newest first; empty where there are none. */
    public String noteLines() {
        return notes.stream()
                .map(note -> wording.formats().date(note.on()) + ": " + note.text())
                .collect(Collectors.joining(" · "));
    }

    /** What is measured, from when to when, and what is drawn besides the lines. */
    public String subtitle() {
        var months = months();
        return Stream.of(
                        wording.get("trend.subtitle", wording.unitOfMeasure(indicator)),
                        isEmpty() ? "" : wording.reportRange(indicator, months.getFirst(), months.getLast()),
                        goal == null ? "" : wording.get("trend.subtitle.target"),
                        band().map(control -> wording.get("control.subtitle")).orElse(""))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    TrendMarks marks() {
        return new TrendMarks(lines, months(), notes, calendar, wording);
    }

    private Optional<ControlBand> band(Line line) {
        return line == lines.getFirst() ? band() : Optional.empty();
    }

    List<Month> months() {
        return lines.isEmpty()
                ? List.of()
                : lines.getFirst().trend().points().stream()
                        .map(Trend.Point::month)
                        .toList();
    }

    private PlotLine target(Goal goal) {
        var line = new PlotLine();
        line.setValue(scale().of(goal.value()));
        line.setClassName("target");
        line.setZIndex(4);
        line.setLabel(new Label(
                Charts.escaped(wording.get("trend.target", wording.figures().goal(indicator, goal)))));
        return line;
    }

    String report(Month month) {
        return wording.report(indicator.frequency(), month);
    }

    public List<LegendItem> legend() {
        return lines.stream()
                .map(line -> new LegendItem(line.name(), line.ink()))
                .toList();
    }

    public TableData table() {
        return new TrendTable(this).table();
    }

    /** For those who cannot see the lines: where the first line started and where it stands. */
    public String summary() {
        var figures = lines.isEmpty()
                ? List.<Figure>of()
                : lines.getFirst().trend().points().stream()
                        .flatMap(point -> point.figure().stream())
                        .toList();
        return figures.isEmpty()
                ? wording.get("trend.no-figure")
                : wording.get(
                        "trend.summary",
                        figures.size(),
                        wording.figures().totalValue(indicator, figures.getFirst()),
                        wording.figures().totalValue(indicator, figures.getLast()));
    }
}
