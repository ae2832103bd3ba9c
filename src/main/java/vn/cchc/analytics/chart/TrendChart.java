package vn.cchc.analytics.chart;

import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.Label;
import com.vaadin.flow.component.charts.model.Marker;
import com.vaadin.flow.component.charts.model.MarkerSymbolEnum;
import com.vaadin.flow.component.charts.model.PlotLine;
import com.vaadin.flow.component.charts.model.PlotOptionsLine;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    private static final int LONGEST_MARK = 20;

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
        marks().forEach((position, text) -> axis.addPlotLine(Charts.mark(position, months().size(), text)));
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
        lines.reversed().forEach(line -> configuration.addSeries(series(line)));
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

    private Optional<ControlBand> band(Line line) {
        return line == lines.getFirst() ? band() : Optional.empty();
    }

    /** What stands over each place on the axis that has anything to say: breaks of the figures first, then notes. */
    private Map<Integer, String> marks() {
        var marks = new TreeMap<Integer, String>();
        IntStream.range(0, months().size())
                .filter(position -> !breaks(position).isEmpty())
                .forEach(position -> marks.put(position, breaks(position)));
        noted().forEach((position, text) -> marks.merge(position, text, TrendChart::joined));
        return marks;
    }

    private static String joined(String one, String other) {
        return one + " · " + other;
    }

    /** Why figures from here on are not those before: another definition of the first line, or other units of any. */
    String breaks(int position) {
        boolean redefined = lines.getFirst().trend().points().get(position).redefined();
        boolean otherUnits = lines.stream()
                .anyMatch(line -> line.trend().points().get(position).unitsChanged());
        return Stream.of(
                        redefined ? wording.get("trend.redefined") : "",
                        otherUnits ? wording.get("trend.units-changed") : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    boolean hasBreaks() {
        return IntStream.range(0, months().size())
                .anyMatch(position -> !breaks(position).isEmpty());
    }

    /** The notes of each month that has any, by its place on the axis. */
    private Map<Integer, String> noted() {
        var months = months();
        var texts = new TreeMap<Integer, String>();
        for (var note : notes.reversed()) {
            var month = calendar.monthOf(note.on());
            boolean shown = !months.isEmpty() && !month.isBefore(months.getFirst());
            IntStream.range(0, months.size())
                    .filter(position -> shown && !months.get(position).isBefore(month))
                    .findFirst()
                    .ifPresent(position -> texts.merge(position, shortened(note.text()), TrendChart::joined));
        }
        return texts;
    }

    /** Notes stand side by side on a narrow chart; the list under it has them in full. */
    private static String shortened(String text) {
        return text.length() <= LONGEST_MARK
                ? text
                : text.substring(0, LONGEST_MARK - 1).strip() + "…";
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

    private DataSeries series(Line line) {
        var series = Charts.series(line.name());
        var options = new PlotOptionsLine();
        options.setColorIndex(line.ink().index());
        options.setAnimation(false);
        options.setMarker(dot());
        series.setPlotOptions(options);
        var band = band(line);
        for (var point : line.trend().points()) {
            var item = Charts.point(
                    wording.month(point.month()),
                    point.figure().map(scale()::of).orElse(null),
                    description(line, point, band),
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

    private String description(Line line, Trend.Point point, Optional<ControlBand> band) {
        var value = point.figure()
                .map(figure -> wording.figures().withParts(indicator, figure))
                .orElse(wording.get("trend.no-figure"));
        var notes = Stream.of(
                        "%s · %s".formatted(line.name(), report(point.month())),
                        value,
                        band.map(control -> control.words(point.month())).orElse(""),
                        point.redefined() ? wording.get("trend.redefined") : "",
                        point.unitsChanged() ? wording.get("trend.units-changed") : "",
                        point.complete() ? "" : wording.get("trend.incomplete"))
                .filter(note -> !note.isEmpty());
        return notes.collect(Collectors.joining("\n"));
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
