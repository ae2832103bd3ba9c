package vn.cchc.analytics.chart;

import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataLabels;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.HorizontalAlign;
import com.vaadin.flow.component.charts.model.PlotOptionsBar;
import com.vaadin.flow.component.charts.model.Stacking;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.Ink;
import vn.cchc.kit.LegendItem;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;

/** Whole numbers by category and kind: one bar a category, one segment a kind, most at the top. */
public record StackedBars(String caption, String categoryTitle, List<Kind> kinds, List<Bar> bars, Wording wording) {

    public record Kind(String name, Ink ink) {}

    /** @param segments one for each kind, in the same order */
    public record Bar(String name, @Nullable String href, List<Segment> segments) {

        int total() {
            return segments.stream().mapToInt(Segment::count).sum();
        }
    }

    public record Segment(int count, @Nullable String href) {}

    public StackedBars {
        kinds = List.copyOf(kinds);
        bars = bars.stream()
                .sorted((one, other) -> Integer.compare(other.total(), one.total()))
                .toList();
    }

    public boolean isEmpty() {
        return bars.stream().allMatch(bar -> bar.total() == 0);
    }

    public String height() {
        return Charts.heightOf(bars.size());
    }

    public Configuration configuration() {
        var configuration = Charts.configuration(ChartType.BAR);
        configuration.addxAxis(Charts.names(bars.stream().map(Bar::name).toList()));
        var scale = Charts.scale();
        scale.setMin(0);
        scale.setAllowDecimals(false);
        scale.setReversedStacks(false);
        configuration.addyAxis(scale);
        for (int kind = 0; kind < kinds.size(); kind++) {
            configuration.addSeries(series(kind));
        }
        return configuration;
    }

    private DataSeries series(int position) {
        var kind = kinds.get(position);
        var series = Charts.series(kind.name());
        var options = new PlotOptionsBar();
        options.setStacking(Stacking.NORMAL);
        options.setColorIndex(kind.ink().index());
        options.setGroupPadding(0.1);
        options.setPointPadding(0.1);
        options.setDataLabels(new DataLabels(true));
        series.setPlotOptions(options);
        bars.forEach(bar -> series.add(point(bar, position)));
        return series;
    }

    /** A bar of nothing says 0 at its foot; within other bars nothing is drawn of what there is none of. */
    private DataSeriesItem point(Bar bar, int position) {
        var segment = bar.segments().get(position);
        boolean nothing = bar.total() == 0 && position == 0;
        var words = "%s\n%s: %s"
                .formatted(
                        bar.name(),
                        nothing
                                ? wording.get("column.total")
                                : kinds.get(position).name(),
                        wording.formats().whole(segment.count()));
        var value = segment.count() == 0 && !nothing ? null : BigDecimal.valueOf(segment.count());
        var point = Charts.point(bar.name(), value, words, nothing ? bar.href() : segment.href());
        if (nothing) {
            var label = new DataLabels(true);
            label.setClassName("beside");
            label.setInside(false);
            label.setAlign(HorizontalAlign.LEFT);
            point.setDataLabels(label);
        }
        return point;
    }

    public List<LegendItem> legend() {
        return kinds.stream()
                .map(kind -> new LegendItem(kind.name(), kind.ink()))
                .toList();
    }

    public TableData table() {
        var columns = new ArrayList<TableData.Column>();
        columns.add(TableData.Column.text(categoryTitle));
        kinds.forEach(kind -> columns.add(TableData.Column.number(kind.name())));
        columns.add(TableData.Column.number(wording.get("column.total")));
        var table = TableData.of(caption, columns);
        for (var bar : bars) {
            var row = new ArrayList<TableCell>();
            row.add(TableCell.text(bar.name()).href(bar.href()));
            bar.segments()
                    .forEach(segment ->
                            row.add(wording.count(segment.count()).href(segment.count() == 0 ? null : segment.href())));
            row.add(wording.count(bar.total()));
            table.row(row);
        }
        return table.build();
    }

    /** For those who cannot see the bars. */
    public String summary() {
        return bars.isEmpty()
                ? caption
                : wording.get(
                        "stacked.summary",
                        caption,
                        bars.getFirst().name(),
                        wording.formats().whole(bars.getFirst().total()),
                        bars.getLast().name(),
                        wording.formats().whole(bars.getLast().total()));
    }
}
