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
        var table = TableData.of(
                wording.get("indicators.caption"),
                TableData.Column.text(wording.get("column.code")),
                TableData.Column.text(wording.get("column.indicator")),
                TableData.Column.number(wording.whole(list.question().group())),
                TableData.Column.number(wording.get("column.parts")),
                TableData.Column.number(wording.get("column.target")),
                TableData.Column.text(wording.get("column.status")),
                TableData.Column.number(wording.get("column.change")),
                TableData.Column.number(wording.get("column.meeting")).hint(wording.get("column.meeting.hint")),
                TableData.Column.number(wording.get("column.missed")),
                TableData.Column.number(wording.get("column.coverage")),
                TableData.Column.text(wording.get("column.trend")));
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

    private List<TableCell> row(Total total) {
        var cells = new Cells(wording);
        var indicator = total.indicator();
        var figure = total.figure();
        var href = new Links(list.question().choices()).indicator(indicator.code());
        var tally = Tally.of(list.now().column(indicator.code()));
        var row = new ArrayList<TableCell>();
        row.add(TableCell.text(indicator.code().value()).href(href));
        row.add(TableCell.text(wording.name(indicator)).href(href).hint(wording.definition(indicator)));
        row.add(TableCell.text(cells.value(total)).exact(Cells.exact(total)));
        row.add(TableCell.text(figure == null ? "" : wording.figures().parts(indicator, figure)));
        row.add(TableCell.text(
                total.goal() == null || !indicator.hasStatus()
                        ? ""
                        : wording.figures().goal(indicator, total.goal())));
        row.add(cells.badge(total));
        row.add(change(total));
        row.add(TableCell.text(indicator.hasStatus() ? wording.figures().met(tally) : ""));
        row.add(TableCell.text(indicator.hasStatus() ? wording.formats().whole(tally.count(Outcome.MISSED)) : "")
                .href(
                        tally.count(Outcome.MISSED) == 0
                                ? null
                                : new Links(list.question().choices()).indicator(indicator.code(), Outcome.MISSED)));
        row.add(TableCell.text(wording.formats().ratio(total.reported(), total.applicable())));
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
                .hint(changes.explained(change, total.indicator().decimals()));
    }
}
