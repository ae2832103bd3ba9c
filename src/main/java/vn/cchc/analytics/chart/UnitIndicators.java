package vn.cchc.analytics.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.analytics.Cell;
import vn.cchc.analytics.CellState;
import vn.cchc.analytics.Change;
import vn.cchc.analytics.Links;
import vn.cchc.analytics.Total;
import vn.cchc.analytics.UnitReport;
import vn.cchc.indicator.Figure;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.OverUnits;
import vn.cchc.kit.BulletBar;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;

/**
 * Every indicator of one unit against its target and the district, in the catalogue's groups. Bars start at zero and
 * end at the largest of value, target and district figure; shares end at 100%. Value and status come right after the
 * name, so that a telephone shows them without scrolling.
 */
public final class UnitIndicators {

    private final UnitReport report;
    private final Links links;
    private final Wording wording;
    private final Cells cells;
    private final FileFigures files;

    public UnitIndicators(UnitReport report, Wording wording) {
        this.report = report;
        this.links = new Links(report.question().choices());
        this.wording = wording;
        this.cells = new Cells(wording);
        this.files = new FileFigures(wording);
    }

    public TableData table() {
        var table = TableData.of(wording.get("unit-indicators.caption", wording.fullName(report.unit())), columns());
        var group = "";
        for (var cell : report.row().cells()) {
            if (cell.state() == CellState.NOT_APPLICABLE) {
                continue;
            }
            if (!cell.indicator().code().group().equals(group)) {
                group = cell.indicator().code().group();
                table.group(wording.group(group));
            }
            table.row(row(cell));
        }
        return table.build();
    }

    private List<TableData.Column> columns() {
        var columns = new ArrayList<TableData.Column>();
        columns.add(TableData.Column.text(wording.get("column.code")).inFile());
        columns.add(TableData.Column.text(wording.get("column.indicator")));
        columns.add(TableData.Column.number(wording.get("column.value")));
        columns.add(files.unitColumn());
        columns.add(TableData.Column.text(wording.get("column.status")));
        columns.add(TableData.Column.text(wording.get("column.gap")).inFile());
        columns.add(TableData.Column.text(wording.get("column.bar")).onScreen());
        columns.add(TableData.Column.number(wording.get("column.parts-change")).onScreen());
        columns.addAll(files.partColumns());
        columns.add(TableData.Column.number(wording.get("column.change")).inFile());
        columns.add(TableData.Column.number(wording.get("column.target")).inFile());
        columns.add(TableData.Column.number(wording.whole(report.unit().kind().group())));
        return columns;
    }

    private List<TableCell> row(Cell cell) {
        var indicator = cell.indicator();
        var total = report.peers().total(indicator.code());
        var row = new ArrayList<TableCell>();
        row.add(TableCell.file(indicator.code()));
        row.add(TableCell.text(name(cell))
                .href(links.unit(report.unit(), indicator.code()))
                .hint(wording.definition(indicator)));
        var change = change(cell);
        row.add(TableCell.text(cells.value(cell))
                .exact(files.value(cell))
                .hint(cells.hint(cell, change))
                .href(Cells.history(cell, report.question())));
        row.add(TableCell.file(files.answer(indicator)));
        row.add(cells.badge(cell));
        row.add(TableCell.file(cells.gap(cell)));
        row.add(bar(cell, total));
        row.add(TableCell.text(partsAndChange(cell)));
        row.addAll(files.parts(indicator, cell.figure()));
        row.add(TableCell.file(change == null ? "" : files.change(change)));
        row.add(TableCell.file(
                cell.goal() == null || !indicator.hasStatus()
                        ? ""
                        : wording.figures().goal(indicator, cell.goal())));
        row.add(TableCell.text(total.map(cells::value).orElse(""))
                .exact(total.map(files::value).orElse(""))
                .href(links.with(report.unit().kind().group()).indicator(indicator.code())));
        return row;
    }

    /** The name, with the report it stands for where that is not the period itself. */
    private String name(Cell cell) {
        var reports = wording.reports(cell.indicator().frequency(), cell.months());
        var name = wording.name(cell.indicator());
        return reports.isEmpty() ? name : name + " · " + reports;
    }

    /** A number that nothing is held against gets no bar. */
    private TableCell bar(Cell cell, Optional<Total> total) {
        var indicator = cell.indicator();
        var value = value(cell.figure());
        var target = cell.goal() == null || !indicator.hasStatus()
                ? null
                : cell.goal().value();
        var district = isComparable(indicator)
                ? total.map(found -> value(found.figure())).orElse(null)
                : null;
        if (target == null && district == null) {
            return TableCell.blank();
        }
        var end = scaleEnd(indicator, value, target, district);
        return TableCell.drawing(new BulletBar(value, target, district, end, Cells.tone(cell)).content(), "");
    }

    /** A district's sum says nothing beside one unit's count. */
    public static boolean isComparable(Indicator indicator) {
        return indicator.overUnits() != OverUnits.SUM;
    }

    private static @Nullable BigDecimal value(@Nullable Figure figure) {
        return figure == null ? null : figure.value();
    }

    private static BigDecimal scaleEnd(
            Indicator indicator,
            @Nullable BigDecimal value,
            @Nullable BigDecimal target,
            @Nullable BigDecimal district) {
        var end = indicator.kind().isShare() ? BigDecimal.ONE : BigDecimal.ZERO;
        for (var mark : new BigDecimal[] {value, target, district}) {
            end = mark == null ? end : end.max(mark);
        }
        return end.signum() == 0 ? BigDecimal.ONE : end;
    }

    private String partsAndChange(Cell cell) {
        var parts = cell.figure() == null ? "" : wording.figures().parts(cell.indicator(), cell.figure());
        var change = change(cell);
        if (change == null || change instanceof Change.Incomparable) {
            return parts;
        }
        var text = new Changes(wording).shortText(change, cell.indicator().decimals());
        return parts.isEmpty() ? text : parts + " · " + text;
    }

    private @Nullable Change change(Cell cell) {
        var before = report.before();
        return before == null ? null : Change.between(cell, before);
    }
}
