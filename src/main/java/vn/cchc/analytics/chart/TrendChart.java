package vn.cchc.analytics.chart;

import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.Label;
import com.vaadin.flow.component.charts.model.PlotLine;
import com.vaadin.flow.component.charts.model.PlotOptionsLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.cchc.analytics.Trend;
import vn.cchc.indicator.Figure;
import vn.cchc.indicator.Goal;
import vn.cchc.indicator.Indicator;
import vn.cchc.kit.Ink;
import vn.cchc.kit.LegendItem;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;
import vn.cchc.period.Month;

/**
 * One indicator over time, report by report: a unit in the foreground with the district in grey behind it, or the
 * district alone; the target as a dashed line. Shares are in percent. Months without a figure are gaps, incomplete
 * ones hollow.
 */
public record TrendChart(Indicator indicator, @Nullable Goal goal, List<Line> lines, Wording wording) {

    /**
     * A line of the chart.
     *
     * @param href where a month of it leads
     */
    public record Line(String name, Ink ink, Trend trend, Function<Month, String> href) {}

    public TrendChart {
        lines = List.copyOf(lines);
    }

    public boolean isEmpty() {
        return lines.stream()
                .flatMap(line -> line.trend().points().stream())
                .allMatch(point -> point.figure().isEmpty());
    }

    public Configuration configuration() {
        var configuration = Charts.configuration(ChartType.LINE);
        var axis = Charts.months(months().stream().map(this::axisLabel).toList());
        redefined().forEach(position -> axis.addPlotLine(Charts.mark(position, wording.get("trend.redefined"))));
        configuration.addxAxis(axis);
        var scale = Charts.scale();
        if (goal != null) {
            scale.addPlotLine(target(goal));
            scale.setSoftMin(scaled(goal.value()));
            scale.setSoftMax(scaled(goal.value()));
        }
        if (indicator.kind().isShare()) {
            scale.setCeiling(100);
        }
        configuration.addyAxis(scale);
        // The foreground is drawn last, over the district.
        lines.reversed().forEach(line -> configuration.addSeries(series(line)));
        return configuration;
    }

    /** Where another definition begins to hold. */
    private List<Integer> redefined() {
        var points = lines.isEmpty()
                ? List.<Trend.Point>of()
                : lines.getFirst().trend().points();
        return IntStream.range(0, points.size())
                .filter(index -> points.get(index).redefined())
                .boxed()
                .toList();
    }

    private List<Month> months() {
        return lines.isEmpty()
                ? List.of()
                : lines.getFirst().trend().points().stream()
                        .map(Trend.Point::month)
                        .toList();
    }

    private String axisLabel(Month month) {
        return wording.formats().axisMonth(Wording.yearMonth(month));
    }

    private PlotLine target(Goal goal) {
        var line = new PlotLine();
        line.setValue(scaled(goal.value()));
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
        series.setPlotOptions(options);
        for (var point : line.trend().points()) {
            var item = Charts.point(
                    wording.month(point.month()),
                    point.figure().map(figure -> scaled(figure.value())).orElse(null),
                    description(line, point),
                    line.href().apply(point.month()));
            if (!point.complete()) {
                item.setClassName("hollow");
            }
            series.add(item);
        }
        return series;
    }

    private String description(Line line, Trend.Point point) {
        var value = point.figure()
                .map(figure -> wording.figures().withParts(indicator, figure))
                .orElse(wording.get("trend.no-figure"));
        var text = "%s · %s\n%s".formatted(line.name(), report(point.month()), value);
        if (point.redefined()) {
            text += "\n" + wording.get("trend.redefined");
        }
        return point.complete() ? text : text + "\n" + wording.get("trend.incomplete");
    }

    private String report(Month month) {
        var reports = wording.reports(indicator.frequency(), List.of(month));
        return reports.isEmpty() ? wording.month(month) : reports;
    }

    private BigDecimal scaled(BigDecimal value) {
        return indicator.kind().isShare() ? value.movePointRight(2) : value;
    }

    public List<LegendItem> legend() {
        return lines.stream()
                .map(line -> new LegendItem(line.name(), line.ink()))
                .toList();
    }

    public TableData table() {
        var columns = new ArrayList<TableData.Column>();
        columns.add(TableData.Column.text(wording.get("column.period")));
        var files = new FileFigures(wording);
        lines.forEach(line -> {
            columns.add(TableData.Column.number(line.name()));
            columns.addAll(files.partColumns(line.name()));
        });
        var table = TableData.of(wording.get("trend.caption", wording.name(indicator)), columns);
        var months = months();
        for (int index = 0; index < months.size(); index++) {
            var row = new ArrayList<TableCell>();
            row.add(TableCell.text(report(months.get(index))));
            for (var line : lines) {
                var point = line.trend().points().get(index);
                row.add(cell(line, point));
                row.addAll(files.parts(indicator, point.figure().orElse(null)));
            }
            table.row(row);
        }
        return table.build();
    }

    private TableCell cell(Line line, Trend.Point point) {
        return point.figure()
                .map(figure -> TableCell.text(wording.figures().withParts(indicator, figure))
                        .exact(new FileFigures(wording).number(indicator, figure))
                        .href(line.href().apply(point.month())))
                .orElse(TableCell.blank());
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
