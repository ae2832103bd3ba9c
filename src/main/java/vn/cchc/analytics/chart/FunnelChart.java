package vn.cchc.analytics.chart;

import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.Marker;
import com.vaadin.flow.component.charts.model.PlotOptionsLine;
import com.vaadin.flow.component.charts.model.XAxis;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import vn.cchc.analytics.CompareReport;
import vn.cchc.analytics.CompareSelection;
import vn.cchc.analytics.Funnel;
import vn.cchc.analytics.Links;
import vn.cchc.analytics.statistics.BinomialLimits.At;
import vn.cchc.analytics.statistics.BinomialLimits.Zone;
import vn.cchc.indicator.Indicator;
import vn.cchc.kit.Ink;
import vn.cchc.kit.LegendItem;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;

/**
 * The units' ratios in percent over their numbers of cases, with the limits that chance keeps within: 95% dashed, 99,8%
 * drawn through. Units outside have their colour and name. Where units are too many, those farthest out and the picked
 * ones are drawn, and only the first of them named; the table has everybody. A dot leads to its unit.
 */
public record FunnelChart(CompareReport report, Funnel funnel, Indicator focus, Wording wording) {

    /** More names than this would hide each other. */
    private static final int MOST_NAMES = 12;

    public Configuration configuration() {
        var configuration = Charts.configuration(ChartType.SCATTER);
        var cases = new XAxis();
        cases.setTitle(Charts.escaped(wording.get("funnel.cases")));
        cases.setMin(0);
        configuration.addxAxis(cases);
        var scale = Charts.scale();
        scale.setCeiling(100);
        scale.setFloor(0);
        configuration.addyAxis(scale);
        configuration.addSeries(limit("funnel.far", "", At::lowest));
        configuration.addSeries(limit("funnel.far", "", At::highest));
        configuration.addSeries(limit("funnel.near", "dashed", At::lower));
        configuration.addSeries(limit("funnel.near", "dashed", At::upper));
        configuration.addSeries(centre());
        configuration.addSeries(units());
        return configuration;
    }

    private DataSeries limit(String name, String css, ToDoubleFunction<At> share) {
        var series = line(wording.get(name), css, Ink.BACKGROUND);
        funnel.limits().forEach(at -> series.add(corner(at.cases(), share.applyAsDouble(at))));
        return series;
    }

    private DataSeries centre() {
        var series = line(wording.whole(report.question().group()), "", Ink.SECOND_KIND);
        var limits = funnel.limits();
        double centre = funnel.centre().value().doubleValue();
        series.add(corner(limits.getFirst().cases(), centre));
        series.add(corner(limits.getLast().cases(), centre));
        return series;
    }

    private static DataSeriesItem corner(int cases, double share) {
        return new DataSeriesItem(cases, share * 100);
    }

    private static DataSeries line(String name, String css, Ink ink) {
        var series = Charts.series(name);
        var options = new PlotOptionsLine();
        options.setMarker(new Marker(false));
        options.setEnableMouseTracking(false);
        options.setColorIndex(ink.index());
        options.setClassName("limit " + css);
        series.setPlotOptions(options);
        return series;
    }

    private DataSeries units() {
        var series = Charts.series(wording.name(focus));
        series.setPlotOptions(Charts.dots(5));
        var drawn = drawn();
        var named = drawn.stream()
                .filter(place -> place.zone() != Zone.WITHIN || isPicked(place))
                .limit(MOST_NAMES)
                .collect(Collectors.toSet());
        drawn.forEach(place -> series.add(point(place, named.contains(place))));
        return series;
    }

    private List<Funnel.Place> drawn() {
        if (funnel.places().size() <= CompareSelection.MOST_UNITS) {
            return funnel.places();
        }
        return funnel.places().stream()
                .sorted(Comparator.comparing((Funnel.Place place) -> !isPicked(place))
                        .thenComparing(place -> distance(place.zone())))
                .limit(CompareSelection.MOST_UNITS)
                .toList();
    }

    private static int distance(Zone zone) {
        return switch (zone) {
            case FAR_BELOW, FAR_ABOVE -> 0;
            case BELOW, ABOVE -> 1;
            case WITHIN -> 2;
        };
    }

    private boolean isPicked(Funnel.Place place) {
        return report.selection().isPicked()
                && report.selection().units().contains(place.cell().unit());
    }

    private DataSeriesItem point(Funnel.Place place, boolean named) {
        var cell = place.cell();
        var point = Charts.point(
                named ? wording.name(cell.unit()) : "",
                place.cell().figure() == null
                        ? BigDecimal.ZERO
                        : place.cell().figure().value().movePointRight(2),
                new Cells(wording).hint(cell, null) + "\n" + zone(place),
                new Links(report.question().choices()).unit(cell.unit(), focus.code()));
        point.setX(place.cases());
        point.setColorIndex(ink(place).index());
        if (cell.isPartial()) {
            point.setClassName("hollow");
        }
        return point;
    }

    private static Ink ink(Funnel.Place place) {
        return switch (place.bearing()) {
            case BETTER -> Ink.MET;
            case WORSE -> Ink.MISSED;
            case NEITHER -> Ink.PRIMARY;
        };
    }

    private String zone(Funnel.Place place) {
        return wording.get("zone." + place.zone().name());
    }

    public List<LegendItem> legend() {
        return List.of(
                new LegendItem(wording.get("funnel.better"), Ink.MET),
                new LegendItem(wording.get("funnel.within"), Ink.PRIMARY),
                new LegendItem(wording.get("funnel.worse"), Ink.MISSED),
                new LegendItem(wording.get("funnel.limits"), Ink.BACKGROUND));
    }

    /** Every unit, those farthest out first. */
    public TableData table() {
        var table = TableData.of(
                wording.get("funnel.caption", wording.name(focus)),
                TableData.Column.text(wording.get("column.unit")),
                TableData.Column.number(wording.get("funnel.cases")),
                TableData.Column.number(wording.get("column.value")),
                TableData.Column.text(wording.get("funnel.zone")));
        funnel.places().stream()
                .sorted(Comparator.comparingInt(place -> distance(place.zone())))
                .forEach(place -> table.row(row(place)));
        return table.build();
    }

    private List<TableCell> row(Funnel.Place place) {
        var cell = place.cell();
        return List.of(
                TableCell.text(wording.name(cell.unit()))
                        .href(new Links(report.question().choices()).unit(cell.unit(), focus.code())),
                wording.count(place.cases()),
                TableCell.text(new Cells(wording).value(cell)).exact(new FileFigures(wording).value(cell)),
                TableCell.text(zone(place)));
    }

    /** How many units differ by more than chance, and how many are left out because they are no part of a whole. */
    public String summary() {
        long outside = funnel.places().stream()
                .filter(place -> place.zone() != Zone.WITHIN)
                .count();
        return wording.get(
                "funnel.summary", outside, funnel.places().size(), funnel.left().size());
    }
}
