package vn.cchc.analytics.chart;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.analytics.Change;
import vn.cchc.analytics.IndicatorList;
import vn.cchc.analytics.Links;
import vn.cchc.analytics.Outcome;
import vn.cchc.analytics.Tally;
import vn.cchc.analytics.Total;
import vn.cchc.analytics.Trend;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;

/** The whole catalogue with the district's figures, in its groups. */
public record IndicatorsTable(IndicatorList list, Wording wording) {

    public TableData table() {
        var table = TableData.of(wording.get("indicators.caption"), columns());
        var group = "";
        for (var total : list.totals()) {
            var code = total.indicator().code();
            if (!code.group().equals(group)) {
                group = code.group();
                table.group(wording.group(group));
            }
            table.row(row(total));
        }
        return table.build();
    }

    private List<TableData.Column> columns() {
        var files = new FileFigures(wording);
        var columns = new ArrayList<TableData.Column>();
        columns.add(TableData.Column.text(wording.get("column.code")));
        columns.add(TableData.Column.text(wording.get("column.indicator")));
        columns.add(TableData.Column.number(wording.whole(list.question().group())));
        columns.add(files.unitColumn());
        columns.add(TableData.Column.number(wording.get("column.parts")).onScreen());
        columns.addAll(files.partColumns());
        columns.add(TableData.Column.number(wording.get("column.target")));
        columns.add(TableData.Column.text(wording.get("column.status")));
        columns.add(TableData.Column.number(wording.get("column.change")));
        columns.addAll(files.fractionColumns(
                TableData.Column.number(wording.get("column.meeting")).hint(wording.get("column.meeting.hint"))));
        columns.add(TableData.Column.number(wording.get("column.missed")));
        columns.addAll(files.fractionColumns(TableData.Column.number(wording.get("column.coverage"))));
        columns.add(TableData.Column.text(wording.get("column.trend")).onScreen());
        return columns;
    }

    private List<TableCell> row(Total total) {
        var cells = new Cells(wording);
        var files = new FileFigures(wording);
        var indicator = total.indicator();
        var figure = total.figure();
        var href = new Links(list.question().choices()).indicator(indicator.code());
        var tally = Tally.of(list.now().column(indicator.code()));
        var row = new ArrayList<TableCell>();
        row.add(TableCell.text(indicator.code().value()).href(href));
        row.add(TableCell.text(wording.name(indicator)).href(href).hint(wording.definition(indicator)));
        row.add(TableCell.text(cells.value(total)).exact(files.value(total)));
        row.add(files.unit(indicator));
        row.add(TableCell.text(figure == null ? "" : wording.figures().parts(indicator, figure)));
        row.addAll(files.parts(indicator, figure));
        row.add(TableCell.text(
                total.goal() == null || !indicator.hasStatus()
                        ? ""
                        : wording.figures().goal(indicator, total.goal())));
        row.add(cells.badge(total));
        row.add(change(total));
        row.addAll(
                indicator.hasStatus()
                        ? files.met(TableCell.text(wording.figures().met(tally)), tally)
                        : List.of(TableCell.blank(), TableCell.blank(), TableCell.blank()));
        row.add((indicator.hasStatus() ? wording.count(tally.count(Outcome.MISSED)) : TableCell.blank())
                .href(
                        tally.count(Outcome.MISSED) == 0
                                ? null
                                : new Links(list.question().choices()).indicator(indicator.code(), Outcome.MISSED)));
        row.addAll(files.fraction(
                TableCell.text(wording.formats().ratio(total.reported(), total.applicable())),
                total.reported(),
                total.applicable()));
        row.add(TableCell.drawing(
                Charts.sparkline(list.trends().getOrDefault(indicator.code(), Trend.NONE))
                        .content(),
                ""));
        return row;
    }

    private TableCell change(Total total) {
        if (list.before() == null) {
            return TableCell.blank();
        }
        var change = Change.between(list.now(), total, list.before());
        var changes = new Changes(wording);
        return TableCell.text(changes.shortText(change, total.indicator().decimals()))
                .hint(changes.explained(change, total.indicator().decimals()))
                .exact(new FileFigures(wording).change(change));
    }
}
