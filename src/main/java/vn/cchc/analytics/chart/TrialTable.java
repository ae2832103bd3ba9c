package vn.cchc.analytics.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cchc.analytics.Cell;
import vn.cchc.analytics.Total;
import vn.cchc.analytics.Trial;
import vn.cchc.indicator.Figure;
import vn.cchc.indicator.Indicator;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;
import vn.cchc.kit.TableData.Column;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitId;

/**
 * One row for each unit: what it is by the definition in force, and what it would be; then all of them together. Communes
 * and departments stand apart where both are tried.
 */
public record TrialTable(Trial trial, Wording wording) {

    public TableData table() {
        var table = TableData.of(
                wording.get("trial.caption", wording.span(trial.question())),
                Column.text(wording.get("column.unit")),
                Column.number(wording.get("trial.now")),
                Column.number(wording.get("trial.now.parts")),
                Column.number(wording.get("trial.then")),
                Column.number(wording.get("trial.then.parts")),
                Column.text(wording.get("trial.status")));
        var group = trial.question().group();
        var groups = group == UnitGroup.ALL ? List.of(UnitGroup.COMMUNES, UnitGroup.DEPARTMENTS) : List.of(group);
        groups.forEach(one -> addUnits(one, groups.size() > 1, table));
        table.total(total());
        return table.build();
    }

    private void addUnits(UnitGroup group, boolean headed, TableData.Builder table) {
        var current = current();
        var cells = trial.tried().cells().stream()
                .filter(cell -> group.includes(cell.unit().kind()))
                .toList();
        if (headed && !cells.isEmpty()) {
            table.group(wording.get("units." + group.name(), cells.size()));
        }
        cells.forEach(cell -> table.row(row(cell, current.get(cell.unit().id()))));
    }

    private Map<UnitId, Cell> current() {
        var cells = new HashMap<UnitId, Cell>();
        trial.current()
                .ifPresent(outcome ->
                        outcome.cells().forEach(cell -> cells.put(cell.unit().id(), cell)));
        return cells;
    }

    private List<TableCell> row(Cell tried, @Nullable Cell now) {
        var cells = new Cells(wording);
        return List.of(
                TableCell.text(wording.name(tried.unit())),
                now == null
                        ? TableCell.text("–")
                        : TableCell.text(cells.value(now)).tone(Cells.tone(now)),
                TableCell.text(now == null ? "" : parts(now.indicator(), now.figure())),
                TableCell.text(cells.value(tried)).tone(Cells.tone(tried)),
                TableCell.text(parts(tried.indicator(), tried.figure())),
                TableCell.text(change(tried, now)));
    }

    private List<TableCell> total() {
        var cells = new Cells(wording);
        var tried = trial.tried().total();
        var now = trial.current().map(Trial.Outcome::total);
        var row = new ArrayList<TableCell>();
        var group = trial.question().group();
        var count = trial.tried().cells().size();
        row.add(TableCell.text(wording.whole(group) + " · " + wording.get("units." + group.name(), count)));
        row.add(TableCell.text(now.map(cells::value).orElse("–")));
        row.add(TableCell.text(
                now.map(total -> parts(total.indicator(), total.figure())).orElse("")));
        row.add(TableCell.text(cells.value(tried)));
        row.add(TableCell.text(parts(tried.indicator(), tried.figure())));
        row.add(TableCell.text(coverage(tried)));
        return row;
    }

    private String coverage(Total total) {
        return new Cells(wording).coverage(total);
    }

    private String parts(Indicator indicator, @Nullable Figure figure) {
        return figure == null ? "" : wording.figures().parts(indicator, figure);
    }

    /** "Đạt → Gần đạt" where the outcome is another one. */
    private String change(Cell tried, @Nullable Cell now) {
        var cells = new Cells(wording);
        var after = cells.status(tried);
        return now == null || now.outcome() == tried.outcome() ? after : cells.status(now) + " → " + after;
    }
}
