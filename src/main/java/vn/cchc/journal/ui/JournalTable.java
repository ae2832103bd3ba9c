package vn.cchc.journal.ui;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.journal.JournalEntry;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;
import vn.cchc.kit.TableData.Column;
import vn.cchc.place.UnitHistory;
import vn.cchc.place.UnitVersion;

/** One row for each entry. */
record JournalTable(UnitHistory units, DeedWording deeds, JournalWording wording) {

    List<Column> columns() {
        return List.of(
                Column.text(wording.get("column.at")),
                Column.text(wording.get("column.by")),
                Column.text(wording.get("column.deed")),
                Column.text(wording.get("column.unit")),
                Column.text(wording.get("column.month")),
                Column.text(wording.get("column.subject")),
                Column.text(wording.get("column.detail")));
    }

    TableData of(List<JournalEntry> entries) {
        var table = TableData.of(wording.get("title"), columns());
        entries.forEach(entry -> table.row(row(entry)));
        return table.build();
    }

    List<TableCell> row(JournalEntry entry) {
        return List.of(
                TableCell.text(wording.moment(entry.written())).exact(entry.written()),
                TableCell.text(wording.person(entry)).hint(account(entry)),
                TableCell.text(wording.name(entry.deed())),
                unit(entry),
                TableCell.text(entry.month().map(wording::month).orElse(""))
                        .exact(entry.month().map(Object::toString).orElse("")),
                TableCell.text(deeds.subject(entry)),
                TableCell.text(deeds.detail(entry)));
    }

    /** Where people know the person by another name. */
    private static @Nullable String account(JournalEntry entry) {
        return entry.by().equals(entry.byName()) ? null : entry.by();
    }

    /** As it was called then; its page is today's. */
    private TableCell unit(JournalEntry entry) {
        return entry.unit()
                .flatMap(unit -> units.find(unit, entry.at().toLocalDate()))
                .map(unit -> TableCell.text(wording.name(unit)).href(page(unit).orElse(null)))
                .orElseGet(TableCell::blank);
    }

    private static Optional<String> page(UnitVersion unit) {
        return unit.code().matches("[A-Za-z0-9._-]+") ? Optional.of("units/" + unit.code()) : Optional.empty();
    }
}
