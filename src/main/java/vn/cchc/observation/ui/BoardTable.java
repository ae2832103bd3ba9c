package vn.cchc.observation.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;
import vn.cchc.kit.TableData.Column;
import vn.cchc.kit.Tone;
import vn.cchc.observation.Board;
import vn.cchc.observation.Board.Entry;
import vn.cchc.period.Month;
import vn.cchc.place.UnitVersion;

/**
 * Units by months, the newest beside the units' names: where each report stands, by when it was due and how late it is or
 * was; below, how many of a month were handed in.
 */
record BoardTable(Board board, boolean linked, EntryWording wording) {

    TableData table() {
        var columns = new ArrayList<Column>();
        columns.add(Column.text(wording.get("board.unit")));
        months().forEach(month -> columns.add(column(month)));
        var table = TableData.of(wording.get("board.caption"), columns);
        board.units().forEach(unit -> table.row(row(unit)));
        table.total(totals());
        return table.build();
    }

    private List<Month> months() {
        return board.months().reversed();
    }

    private Column column(Month month) {
        var name = wording.shortMonth(month);
        return Column.text(name)
                .hint(wording.get(
                        "board.month", name, wording.date(board.calendar().dueOn(month))));
    }

    private List<TableCell> totals() {
        var cells = new ArrayList<TableCell>();
        cells.add(TableCell.text(wording.get("board.handed-in")));
        months().forEach(month -> {
            var entries = board.list(month);
            var handedIn = entries.stream().filter(entry -> !entry.isOwed()).count();
            cells.add(TableCell.text(
                    wording.formats().ratio(BigDecimal.valueOf(handedIn), BigDecimal.valueOf(entries.size()))));
        });
        return cells;
    }

    private List<TableCell> row(UnitVersion unit) {
        var cells = new ArrayList<TableCell>();
        cells.add(TableCell.text(wording.name(unit)));
        months().forEach(month -> cells.add(cell(unit, board.find(unit, month))));
        return cells;
    }

    private TableCell cell(UnitVersion unit, Optional<Entry> found) {
        if (found.isEmpty()) {
            return TableCell.text("–").colour(Tone.NOT_APPLICABLE);
        }
        var entry = found.get();
        var cell = TableCell.text(words(entry)).colour(tone(entry)).hint(hint(unit, entry));
        return linked ? cell.href(ReviewAddress.of(unit, entry.key().month())) : cell;
    }

    private String words(Entry entry) {
        var state = wording.state(entry.state());
        return entry.daysLate() > 0 ? wording.get("board.late", state, entry.daysLate()) : state;
    }

    private String hint(UnitVersion unit, Entry entry) {
        return wording.name(unit) + " · " + wording.month(entry.key().month()) + " · " + words(entry) + " · "
                + wording.get("board.due", wording.date(entry.dueOn()));
    }

    private static Tone tone(Entry entry) {
        return switch (entry.state()) {
            case OPEN -> entry.isOverdue() ? Tone.NOT_REPORTED : Tone.NOT_DUE;
            case RETURNED -> Tone.MISSED;
            case SUBMITTED -> Tone.NEAR;
            case APPROVED, CLOSED -> Tone.MET;
        };
    }
}
