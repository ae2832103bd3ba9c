package vn.cchc.analytics.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.analytics.Cell;
import vn.cchc.analytics.Change;
import vn.cchc.analytics.Links;
import vn.cchc.analytics.Scorecard;
import vn.cchc.analytics.Total;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;
import vn.cchc.kit.Tone;

/**
 * Units × judged indicators as numbers with soft fills, the district below; every cell leads to what is behind it. As a
 * file it has the same width and a note on incomplete figures; numerators and denominators are in the indicators' files.
 */
public record ScorecardTable(Scorecard now, @Nullable Scorecard before, Links links, Wording wording) {

    /** Every unit, for files. */
    public TableData table() {
        return table(now.rows());
    }

    /** @param rows the units that are on screen; the district's figures below are of all */
    public TableData table(List<Scorecard.Row> rows) {
        var columns = new ArrayList<TableData.Column>();
        columns.add(TableData.Column.text(wording.get("column.unit")));
        columns.addAll(new FileFigures(wording)
                .fractionColumns(
                        TableData.Column.number(wording.get("column.met")).hint(wording.get("column.met.hint"))));
        now.judgedIndicators()
                .forEach(indicator ->
                        columns.add(TableData.Column.number(indicator.code().value())
                                .hint(wording.get(
                                        "column.with-unit",
                                        indicator.code(),
                                        wording.name(indicator),
                                        new FileFigures(wording).answer(indicator)))
                                .href(links.indicator(indicator.code()))));
        columns.add(TableData.Column.text(wording.get("column.note")).inFile());
        var table = TableData.of(wording.get("scorecard.caption"), columns);
        rows.forEach(row -> table.row(row(row)));
        table.total(totals());
        return table.build();
    }

    private List<TableCell> row(Scorecard.Row row) {
        var files = new FileFigures(wording);
        var cells = new ArrayList<TableCell>();
        cells.add(TableCell.text(wording.name(row.unit())).href(links.unit(row.unit())));
        cells.addAll(files.met(
                TableCell.text(wording.figures().met(row.tally()))
                        .tone(now.meets(row) ? Tone.MET : null)
                        .href(links.unit(row.unit())),
                row.tally()));
        row.cells().stream()
                .filter(cell -> cell.indicator().hasStatus())
                .forEach(cell -> cells.add(new Cells(wording)
                        .narrow(cell, links.unit(cell.unit(), cell.indicator().code()), change(cell))));
        cells.add(TableCell.file(files.partial(row.cells())));
        return cells;
    }

    private @Nullable Change change(Cell cell) {
        return before == null ? null : Change.between(cell, before);
    }

    private List<TableCell> totals() {
        var cells = new ArrayList<TableCell>();
        cells.add(TableCell.text(wording.whole(links.choices().group())));
        cells.addAll(new FileFigures(wording)
                .fraction(
                        TableCell.text(
                                        now.judgedUnits() == 0
                                                ? "–"
                                                : wording.formats().ratio(now.meetingUnits(), now.judgedUnits()))
                                .hint(wording.get("scorecard.meeting.hint")),
                        now.meetingUnits(),
                        now.judgedUnits()));
        now.totals().stream().filter(total -> total.indicator().hasStatus()).forEach(total -> cells.add(total(total)));
        cells.add(TableCell.blank());
        return cells;
    }

    private TableCell total(Total total) {
        return new Cells(wording)
                .narrow(total, links.indicator(total.indicator().code()));
    }
}
