package vn.cchc.analytics.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.analytics.Cell;
import vn.cchc.analytics.Change;
import vn.cchc.analytics.CompareReport;
import vn.cchc.analytics.CompareSelection;
import vn.cchc.analytics.Links;
import vn.cchc.analytics.Ranking;
import vn.cchc.analytics.Scorecard;
import vn.cchc.indicator.Indicator;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;

/**
 * The selected units by the focus, best first, with the places they had; units without a place follow and say why. A
 * unit leads to its page.
 */
public record RankingTable(CompareReport report, Indicator focus, Wording wording) {

    /** How many of the top, and of the bottom, are shown where the units are too many to read. */
    static final int ENDS = 15;

    /** What fits a screen: every unit, or the ends with a line between them that says how many were left out. */
    public TableData shown() {
        var ranking = report.selectedRanking();
        if (!report.isShortened()) {
            return table(ranking.rows(), ranking.rows().size());
        }
        return table(ranking.ends(ENDS), ENDS);
    }

    /** Every unit, for files. */
    public TableData all() {
        var rows = report.selectedRanking().rows();
        return table(rows, rows.size());
    }

    /** @param gap after how many rows units are left out */
    private TableData table(List<Ranking.Row> rows, int gap) {
        var table = TableData.of(wording.get("compare-ranking.caption", wording.name(focus)), columns());
        rows.stream().limit(gap).forEach(row -> table.row(row(row)));
        if (rows.size() > gap) {
            table.group(leftOut(rows));
        }
        rows.stream().skip(gap).forEach(row -> table.row(row(row)));
        return table.build();
    }

    /** How many units with a place, and how many without one, are not among the rows shown. */
    private String leftOut(List<Ranking.Row> shown) {
        var units = shown.stream().map(row -> row.cell().unit()).collect(Collectors.toSet());
        var left = report.selectedRanking().rows().stream()
                .filter(row -> !units.contains(row.cell().unit()))
                .toList();
        long ranked = left.stream()
                .filter(row -> row.standing() instanceof Ranking.Ranked)
                .count();
        return wording.get("compare-ranking.between", ranked, left.size() - ranked);
    }

    private List<TableData.Column> columns() {
        var files = new FileFigures(wording);
        var columns = new ArrayList<TableData.Column>();
        columns.add(TableData.Column.text(wording.get("column.unit")));
        columns.addAll(files.fractionColumns(TableData.Column.number(wording.get("column.rank"))));
        columns.add(TableData.Column.number(wording.get("column.value")));
        columns.add(TableData.Column.number(wording.get("column.parts")).onScreen());
        columns.addAll(files.partColumns());
        columns.add(TableData.Column.number(wording.get("column.change")));
        columns.addAll(files.fractionColumns(TableData.Column.number(wording.get("column.rank-before"))));
        columns.add(TableData.Column.number(wording.get("column.places-gained"))
                .hint(wording.get("column.places-gained.hint")));
        columns.add(TableData.Column.text(wording.get("column.status")));
        columns.add(TableData.Column.text(wording.get("column.note")).inFile());
        return columns;
    }

    private List<TableCell> row(Ranking.Row row) {
        var cell = row.cell();
        var cells = new Cells(wording);
        var files = new FileFigures(wording);
        var standings = new Standings(wording);
        var figure = cell.figure();
        var values = new ArrayList<TableCell>();
        values.add(TableCell.text(wording.name(cell.unit()))
                .href(new Links(report.question().choices()).unit(cell.unit(), focus.code())));
        values.addAll(standings.place(row.standing(), focus));
        values.add(TableCell.text(cells.value(cell))
                .hint(cells.hint(cell, null))
                .exact(files.value(cell))
                .href(Cells.history(cell, report.question())));
        values.add(TableCell.text(figure == null ? "" : wording.figures().parts(focus, figure)));
        values.addAll(files.parts(focus, figure));
        values.add(change(cell));
        values.addAll(standings.former(row.standing()));
        values.add(standings.gained(row.standing()));
        values.add(status(row));
        values.add(TableCell.file(standings.note(row.standing(), focus)));
        return values;
    }

    /** The status; of units too small to be ranked that, which says more. */
    private TableCell status(Ranking.Row row) {
        return row.standing() instanceof Ranking.Unranked unranked && unranked.reason() == Ranking.Reason.TOO_FEW_CASES
                ? TableCell.text(new Standings(wording).note(unranked, focus))
                : new Cells(wording).badge(row.cell());
    }

    private TableCell change(Cell cell) {
        var change = change(cell, report.before());
        return change == null
                ? TableCell.blank()
                : TableCell.text(new Changes(wording).shortText(change, focus.decimals()))
                        .hint(new Changes(wording).explained(change, focus.decimals()))
                        .exact(new FileFigures(wording).change(change));
    }

    static @Nullable Change change(Cell cell, @Nullable Scorecard before) {
        return before == null ? null : Change.between(cell, before);
    }

    /** The answer in a sentence: who is first, who is last, and how many have no place. */
    public String summary() {
        return new RankingSentence(report.selectedRanking(), focus, wording).sentence();
    }

    private String among(String units) {
        var comparison = wording.comparison(report.question());
        int ranked = report.ranking().ranked().size();
        return ranked == 0 || ranked == report.now().rows().size()
                ? wording.get("compare-ranking.subtitle", units, comparison)
                : wording.get("compare-ranking.subtitle.some", ranked, units, comparison);
    }

    /** "Hạng trong cả 7 xã · so với tháng 7/2016"; says so where units are left out. */
    public String subtitle() {
        var units = wording.units(
                report.question().group(),
                report.now().rows().size(),
                report.now().rows());
        var shortened = Optional.of(wording.get("compare-ranking.shortened", ENDS, CompareSelection.MOST_UNITS))
                .filter(words -> report.isShortened());
        return among(units) + shortened.map(words -> " · " + words).orElse("");
    }
}
