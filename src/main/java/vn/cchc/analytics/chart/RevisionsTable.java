package vn.cchc.analytics.chart;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.analytics.Cell;
import vn.cchc.analytics.CellState;
import vn.cchc.analytics.Links;
import vn.cchc.analytics.Outcome;
import vn.cchc.analytics.Revision;
import vn.cchc.analytics.RevisionsReport;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;

/** One row for each figure that says something else now: what it said, what it says, and why that is. */
public record RevisionsTable(RevisionsReport report, Wording wording) {

    public TableData table() {
        var table = TableData.of(
                wording.get(
                        "revisions.caption", wording.moment(report.question().asOf())),
                TableData.Column.text(wording.get("column.unit")),
                TableData.Column.text(wording.get("column.indicator")),
                TableData.Column.text(wording.get("column.revision")),
                TableData.Column.number(wording.get("column.then")),
                TableData.Column.text(wording.get("column.then-status")),
                TableData.Column.number(wording.get("column.now")),
                TableData.Column.text(wording.get("column.now-status")));
        report.revisions().forEach(revision -> table.row(row(revision)));
        return table.build();
    }

    private List<TableCell> row(Revision revision) {
        var unit = revision.cell().unit();
        var indicator = revision.cell().indicator();
        var links = new Links(report.question().choices());
        return List.of(
                TableCell.text(wording.name(unit)).href(links.unit(unit, indicator.code())),
                TableCell.text(indicator.code() + " · " + wording.name(indicator))
                        .href(links.indicator(indicator.code())),
                TableCell.text(wording.get("revision." + revision.kind().name())),
                value(revision.then()),
                status(revision.then()),
                value(revision.now()),
                status(revision.now()));
    }

    private TableCell value(@Nullable Cell cell) {
        if (cell == null || cell.figure() == null) {
            return TableCell.text(cell != null && cell.state() == CellState.NIL ? wording.get("state.nil") : "–");
        }
        return TableCell.text(wording.figures().withParts(cell.indicator(), cell.figure()))
                .exact(new FileFigures(wording).number(cell.indicator(), cell.figure()));
    }

    private TableCell status(@Nullable Cell cell) {
        return cell == null || cell.outcome() == Outcome.NOT_APPLICABLE
                ? TableCell.blank()
                : new Cells(wording).badge(cell);
    }

    /** "3 số liệu đính chính, 2 số liệu mới, 1 chỉ tiêu đổi kết quả"; says so where nothing changed. */
    public String summary() {
        var kinds = Stream.of(Revision.Kind.values())
                .filter(kind -> report.count(kind) > 0)
                .map(kind -> wording.get("revisions.count." + kind.name(), report.count(kind)))
                .toList();
        return kinds.isEmpty()
                ? wording.get("revisions.none")
                : String.join(" · ", kinds) + " · " + wording.get("revisions.flips", report.flips());
    }
}
