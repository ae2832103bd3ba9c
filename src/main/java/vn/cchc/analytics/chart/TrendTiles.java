package vn.cchc.analytics.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.analytics.CompareReport;
import vn.cchc.analytics.CompareReport.History;
import vn.cchc.analytics.Links;
import vn.cchc.analytics.Trend;
import vn.cchc.indicator.Figure;
import vn.cchc.indicator.Goal;
import vn.cchc.indicator.Indicator;
import vn.cchc.kit.SmallMultiples;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;
import vn.cchc.period.Month;

/**
 * The focus over time, a small drawing a unit, all on one scale, with the district in grey and the target dashed. Shares
 * are in percent; months without a figure are gaps. A drawing leads to its unit.
 */
public record TrendTiles(CompareReport report, Indicator focus, Wording wording) {

    /** What is drawn, in what, from when to when. */
    public String subtitle() {
        var months = shown(report.districtTrend()).points();
        var range = wording.reportRange(
                focus, months.getFirst().month(), months.getLast().month());
        var subtitle = wording.get("tiles.subtitle", wording.unitOfMeasure(focus), range);
        return goal() == null ? subtitle : subtitle + " · " + wording.get("trend.subtitle.target");
    }

    /** From the first figure of anybody to the last. */
    private Trend shown(Trend trend) {
        var known = Stream.concat(report.histories().stream().map(History::trend), Stream.of(report.districtTrend()))
                .flatMap(found -> found.points().stream())
                .filter(point -> point.figure().isPresent())
                .map(Trend.Point::month)
                .sorted()
                .toList();
        return known.isEmpty() ? trend : trend.from(known.getFirst()).upTo(known.getLast());
    }

    public boolean isEmpty() {
        return report.histories().stream()
                .flatMap(history -> history.trend().points().stream())
                .allMatch(point -> point.figure().isEmpty());
    }

    public SmallMultiples drawing() {
        return new SmallMultiples(report.histories().stream().map(this::tile).toList(), background(), goal());
    }

    private List<@Nullable BigDecimal> background() {
        return UnitIndicators.isComparable(focus) ? values(shown(report.districtTrend())) : List.of();
    }

    private @Nullable BigDecimal goal() {
        return Optional.ofNullable(report.districtTrend().goal())
                .filter(goal -> focus.hasStatus() && UnitIndicators.isComparable(focus))
                .map(Goal::value)
                .map(new Scale(focus)::of)
                .orElse(null);
    }

    private SmallMultiples.Tile tile(History history) {
        var newest = history.trend().points().reversed().stream()
                .filter(point -> point.figure().isPresent())
                .findFirst();
        return new SmallMultiples.Tile(
                wording.name(history.unit()),
                links().unit(history.unit(), focus.code()),
                newest.map(this::newest).orElse("–"),
                values(shown(history.trend())),
                shown(history.trend()).points().stream().map(this::words).toList());
    }

    /** With its month where it is not the one everybody else stands at. */
    private String newest(Trend.Point point) {
        var value = point.figure()
                .map(figure -> wording.figures().value(focus, figure))
                .orElse("–");
        var last = shown(report.districtTrend()).points().getLast().month();
        return point.month().equals(last) ? value : value + " · " + shortReport(point.month());
    }

    /** A tile has room for a few letters. */
    private String shortReport(Month month) {
        var reports = wording.reports(focus.frequency(), List.of(month));
        return reports.isEmpty() ? wording.formats().shortMonth(Wording.yearMonth(month)) : reports;
    }

    private String words(Trend.Point point) {
        var value = point.figure()
                .map(figure -> wording.figures().withParts(focus, figure))
                .orElse(wording.get("trend.no-figure"));
        return report(point.month()) + ": " + value + (point.complete() ? "" : " · " + wording.get("trend.incomplete"));
    }

    private String report(Month month) {
        var reports = wording.reports(focus.frequency(), List.of(month));
        return reports.isEmpty() ? wording.month(month) : reports;
    }

    private List<@Nullable BigDecimal> values(Trend trend) {
        var values = new ArrayList<@Nullable BigDecimal>();
        trend.points()
                .forEach(point ->
                        values.add(point.figure().map(new Scale(focus)::of).orElse(null)));
        return values;
    }

    private Links links() {
        return new Links(report.question().choices());
    }

    /** Reports down, units across, the district last. */
    public TableData table() {
        var files = new FileFigures(wording);
        var columns = new ArrayList<TableData.Column>();
        columns.add(TableData.Column.text(wording.get("column.period")));
        for (var history : report.histories()) {
            columns.add(TableData.Column.number(wording.name(history.unit()))
                    .href(links().unit(history.unit(), focus.code())));
            columns.addAll(files.partColumns(wording.name(history.unit())));
        }
        columns.add(TableData.Column.number(wording.whole(report.question().group())));
        var table = TableData.of(wording.get("trend.caption", wording.name(focus)), columns);
        for (int index = 0; index < report.districtTrend().points().size(); index++) {
            table.row(row(index));
        }
        return table.build();
    }

    private List<TableCell> row(int index) {
        var files = new FileFigures(wording);
        var district = report.districtTrend().points().get(index);
        var row = new ArrayList<TableCell>();
        row.add(TableCell.text(report(district.month())));
        for (var history : report.histories()) {
            var figure = history.trend().points().get(index).figure();
            row.add(value(figure));
            row.addAll(files.parts(focus, figure.orElse(null)));
        }
        row.add(district.figure()
                .map(found -> TableCell.text(wording.figures().totalValue(focus, found))
                        .exact(files.number(focus, found)))
                .orElse(TableCell.blank()));
        return row;
    }

    private TableCell value(Optional<Figure> figure) {
        return figure.map(found -> TableCell.text(wording.figures().withParts(focus, found))
                        .exact(new FileFigures(wording).number(focus, found)))
                .orElse(TableCell.blank());
    }

    public String summary() {
        return wording.get(
                "tiles.summary",
                report.histories().size(),
                wording.name(focus),
                report.districtTrend().points().size());
    }
}
