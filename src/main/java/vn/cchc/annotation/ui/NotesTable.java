package vn.cchc.annotation.ui;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.annotation.Annotation;
import vn.cchc.annotation.Surroundings;
import vn.cchc.kit.StatusBadge;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;
import vn.cchc.kit.TableData.Column;
import vn.cchc.kit.Tone;

/**
 * One row for each note.
 *
 * @param correctable whether the reader may correct them
 */
record NotesTable(
        List<Annotation> notes,
        Surroundings around,
        NoteAddresses addresses,
        boolean correctable,
        NoteWording wording) {

    TableData table() {
        var columns = new ArrayList<>(List.of(
                Column.text(wording.get("column.day")),
                Column.text(wording.get("column.text")),
                Column.text(wording.get("column.unit")),
                Column.text(wording.get("column.indicator")),
                Column.text(wording.get("column.process-change")).inFile(),
                Column.text(wording.get("column.noted-by")).inFile(),
                Column.text(wording.get("column.noted-on")).inFile()));
        if (correctable) {
            columns.add(Column.text(wording.get("column.correct")).onScreen());
        }
        var table = TableData.of(wording.get("caption"), columns);
        notes.forEach(note -> table.row(row(note)));
        return table.build();
    }

    private List<TableCell> row(Annotation note) {
        var cells = new ArrayList<>(List.of(
                TableCell.text(wording.formats().date(note.on())).exact(note.on()),
                text(note),
                unit(note),
                indicator(note),
                TableCell.file(note.processChange() ? wording.get("process-change.yes") : ""),
                TableCell.file(note.notedBy()),
                TableCell.file(note.notedAt().toLocalDate())));
        if (correctable) {
            cells.add(TableCell.text(wording.get("correct")).href(addresses.correctionOf(note)));
        }
        return cells;
    }

    private TableCell unit(Annotation note) {
        return around.unitOf(note)
                .map(unit -> TableCell.text(wording.name(unit)).href(addresses.unitOf(note, unit, around)))
                .orElseGet(() -> TableCell.text(wording.get("every-unit")));
    }

    private TableCell indicator(Annotation note) {
        return around.indicatorOf(note)
                .map(indicator -> TableCell.text(wording.name(indicator)).href(addresses.indicator(indicator)))
                .orElseGet(() -> TableCell.text(wording.get("every-indicator")));
    }

    /** Who wrote it stands under it, as under a letter. */
    private TableCell text(Annotation note) {
        var notedOn = wording.formats().date(note.notedAt().toLocalDate());
        DomContent badge =
                note.processChange() ? StatusBadge.of(Tone.NEAR, wording.get("process-change.badge")) : each();
        DomContent content = div(
                        badge,
                        p(note.text()),
                        p(wording.get("noted", note.notedBy(), notedOn)).withClass("foot"))
                .withClass("note");
        return TableCell.drawing(content, "").exact(note.text());
    }
}
