package vn.cchc.analytics.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.analytics.Cell;
import vn.cchc.analytics.CellState;
import vn.cchc.analytics.Links;
import vn.cchc.analytics.Origins;
import vn.cchc.analytics.Outcome;
import vn.cchc.analytics.Revision;
import vn.cchc.analytics.RevisionsReport;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;
import vn.cchc.kit.TableData.Column;

/**
 * Figures that say something else now: what they said, what they say, who changed them, when and why. On screen the first
 * few of those that were known and are others now, by what happened to them; in the file every one, new ones too.
 */
public record RevisionsTable(RevisionsReport report, Wording wording) {

    /** How many of a kind are on screen. */
    static final int SHOWN = 8;

    /** Figures that came in are told by their reports. */
    private static final List<Revision.Kind> SHOWN_KINDS =
            List.of(Revision.Kind.CORRECTED, Revision.Kind.WITHDRAWN, Revision.Kind.REJUDGED);

    /** Whether figures that were known are others now. */
    public boolean isAnyShown() {
        return SHOWN_KINDS.stream().anyMatch(kind -> report.count(kind) > 0);
    }

    /** What is on screen. */
    public TableData shown() {
        var table = TableData.of(caption(), columns());
        var origins = report.origins();
        for (var kind : SHOWN_KINDS) {
            long count = report.count(kind);
            if (count > 0) {
                table.group(heading(wording.get("revisions.count." + kind.name(), count), count, SHOWN, wording));
                report.of(kind).limit(SHOWN).forEach(revision -> table.row(row(revision, origins)));
            }
        }
        return table.build();
    }

    /** "12 số liệu đính chính · còn 4 mục, có đủ trong tệp CSV". */
    static String heading(String counted, long count, int shown, Wording wording) {
        return count <= shown ? counted : counted + " · " + wording.get("revisions.more", count - shown);
    }

    /** Every one, as the file has them. */
    public TableData table() {
        var table = TableData.of(caption(), columns());
        var origins = report.origins();
        report.revisions().forEach(revision -> table.row(row(revision, origins)));
        return table.build();
    }

    private String caption() {
        return wording.get(
                "revisions.caption",
                wording.moment(report.question().asOf()),
                wording.formats().date(report.today()));
    }

    private List<Column> columns() {
        return List.of(
                Column.text(wording.get("column.unit")),
                Column.text(wording.get("column.indicator")),
                Column.text(wording.get("column.revision")).inFile(),
                Column.number(wording.get("column.then")),
                Column.text(wording.get("column.then-status")),
                Column.number(wording.get("column.now")),
                Column.text(wording.get("column.now-status")),
                Column.text(wording.get("column.origin")).onScreen(),
                Column.text(wording.get("column.origin-who")).inFile(),
                Column.text(wording.get("column.origin-at")).inFile(),
                Column.text(wording.get("column.origin-decider")).inFile(),
                Column.text(wording.get("column.origin-decided-at")).inFile(),
                Column.text(wording.get("column.origin-why")).inFile());
    }

    private List<TableCell> row(Revision revision, Origins origins) {
        var unit = revision.cell().unit();
        var indicator = revision.cell().indicator();
        var links = new Links(report.question().choices());
        var cells = new ArrayList<>(List.of(
                TableCell.text(wording.name(unit)).href(links.unit(unit, indicator.code())),
                TableCell.text(indicator.code() + " · " + wording.name(indicator))
                        .href(links.indicator(indicator.code())),
                TableCell.file(wording.get("revision." + revision.kind().name())),
                value(revision.then()),
                status(revision.then()),
                value(revision.now()).href(Cells.history(revision.cell(), report.question())),
                status(revision.now())));
        cells.addAll(origin(new OriginWording(revision, origins.of(revision), wording)));
        return cells;
    }

    private static List<TableCell> origin(OriginWording origin) {
        return List.of(
                TableCell.text(origin.sentence()),
                TableCell.file(origin.who()),
                TableCell.file(origin.at().map(Object::toString).orElse("")),
                TableCell.file(origin.decider()),
                TableCell.file(origin.decidedAt().map(Object::toString).orElse("")),
                TableCell.file(origin.why()));
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

    /** "3 số liệu đính chính · 2 số liệu mới · 1 kết quả đổi xếp loại"; says so where nothing changed. */
    public String summary() {
        var kinds = Stream.of(Revision.Kind.values())
                .filter(kind -> report.count(kind) > 0)
                .map(kind -> wording.get("revisions.count." + kind.name(), report.count(kind)))
                .toList();
        return kinds.isEmpty()
                ? wording.get("revisions.none")
                : String.join(" · ", kinds)
                        + (report.flips() == 0 ? "" : " · " + wording.get("revisions.flips", report.flips()));
    }
}
