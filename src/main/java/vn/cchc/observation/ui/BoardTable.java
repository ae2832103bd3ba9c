package vn.cchc.observation.ui;

import java.time.YearMonth;
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

/** Units by months: where each report stands, by when it was due and how late it is or was. */
record BoardTable(Board board, boolean linked, EntryWording wording) {

    TableData table() {
        var columns = new ArrayList<Column>();
        columns.add(Column.text(wording.get("board.unit")));
        board.months().forEach(month -> columns.add(Column.text(head(month))));
        var table = TableData.of(wording.get("board.caption"), columns);
        board.units().forEach(unit -> table.row(row(unit)));
        return table.build();
    }

    private String head(Month month) {
        var name = wording.formats().shortMonth(YearMonth.of(month.year(), month.number()));
        return wording.get("board.month", name, wording.date(board.calendar().dueOn(month)));
    }

    private List<TableCell> row(UnitVersion unit) {
        var cells = new ArrayList<TableCell>();
        cells.add(TableCell.text(wording.name(unit)));
        board.months().forEach(month -> cells.add(cell(unit, board.find(unit, month))));
        return cells;
    }

    private TableCell cell(UnitVersion unit, Optional<Entry> found) {
        if (found.isEmpty()) {
            return TableCell.text("–").tone(Tone.NOT_APPLICABLE);
        }
        var entry = found.get();
        var cell = TableCell.text(words(entry)).tone(tone(entry)).hint(hint(unit, entry));
        return linked ? cell.href(ReviewView.address(unit, entry.key().month())) : cell;
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
