package vn.cchc.analytics.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.cchc.analytics.LettersElsewhere;
import vn.cchc.analytics.Links;
import vn.cchc.analytics.Outcome;
import vn.cchc.analytics.Rank;
import vn.cchc.analytics.RegisterChoice;
import vn.cchc.analytics.Scorecard;
import vn.cchc.analytics.UnitList;
import vn.cchc.kit.BulletBar;
import vn.cchc.kit.Formats;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;
import vn.cchc.kit.Tone;
import vn.cchc.observation.Submission;
import vn.cchc.period.Mode;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitVersion;

/** Every unit with its overall result, best first, communes before offices; units without a result come last. */
public record UnitsTable(UnitList list, Wording wording) {

    /** More units than these are counted, not named. */
    private static final int MOST_NAMES = 4;

    /** The rows in the table's order. */
    public List<Scorecard.Row> sorted() {
        return list.now().rows().stream()
                .sorted(Comparator.comparing(
                                (Scorecard.Row row) -> row.unit().kind().isOffice())
                        .thenComparingInt(this::place))
                .toList();
    }

    /** Every unit, for files. */
    public TableData table() {
        return table(sorted(), true);
    }

    /**
     * @param rows those on screen
     * @param whole whether they end the list, so that it can be added up
     */
    public TableData table(List<Scorecard.Row> rows, boolean whole) {
        var table = TableData.of(wording.get("units.caption"), columns());
        rows.forEach(row -> table.row(row(row)));
        if (whole && list.elsewhere().district() > 0) {
            addUp(table);
        }
        return table.build();
    }

    /** Letters are all that can be added up: what others handed over, if any did, and the sum that the overview has. */
    private void addUp(TableData.Builder table) {
        var elsewhere = list.elsewhere();
        if (elsewhere.quantity() != 0) {
            var letters =
                    new Links(list.question().choices()).with(Mode.CUMULATIVE).letters(others(elsewhere));
            table.row(lettersOnly(
                    TableCell.text(named(elsewhere)),
                    wording.count(elsewhere.quantity()).href(letters)));
        }
        if (elsewhere.opening() != 0) {
            table.row(lettersOnly(TableCell.text(wording.get("units.opening")), wording.count(elsewhere.opening())));
        }
        table.total(lettersOnly(TableCell.text(wording.whole(UnitGroup.ALL)), wording.count(elsewhere.district())));
    }

    private static RegisterChoice others(LettersElsewhere elsewhere) {
        return elsewhere.units().size() == 1
                ? RegisterChoice.ALL.withUnit(elsewhere.units().getFirst())
                : RegisterChoice.ALL;
    }

    /** "Đơn vị đã kết thúc: Xã Tân Hưng, Xã Lai Hưng". */
    private String named(LettersElsewhere elsewhere) {
        var units = elsewhere.units();
        if (units.isEmpty()) {
            return wording.get("units.nobodys");
        }
        if (units.size() > MOST_NAMES) {
            return wording.get("units.ended.many", units.size());
        }
        return wording.get("units.ended", units.stream().map(wording::fullName).collect(Collectors.joining(", ")));
    }

    private List<TableCell> lettersOnly(TableCell name, TableCell letters) {
        var cells = new ArrayList<TableCell>();
        cells.add(name);
        cells.addAll(Collections.nCopies(columns().size() - 3, TableCell.blank()));
        cells.add(letters);
        cells.add(TableCell.blank());
        return cells;
    }

    private List<TableData.Column> columns() {
        var files = new FileFigures(wording);
        var columns = new ArrayList<TableData.Column>();
        columns.add(TableData.Column.text(wording.get("column.unit")));
        columns.addAll(files.fractionColumns(TableData.Column.number(wording.get("column.rank"))));
        columns.addAll(files.fractionColumns(
                TableData.Column.number(wording.get("column.met")).hint(wording.get("column.met.hint"))));
        columns.add(TableData.Column.text(wording.get("column.share")).onScreen());
        columns.add(TableData.Column.number(Formats.capital(Tone.NEAR.label(wording.texts()))));
        columns.add(TableData.Column.number(Formats.capital(Tone.MISSED.label(wording.texts()))));
        columns.add(TableData.Column.number(Formats.capital(Tone.NOT_REPORTED.label(wording.texts()))));
        columns.addAll(files.fractionColumns(TableData.Column.number(wording.get("column.met-before"))));
        columns.add(TableData.Column.number(wording.get("column.letters")));
        columns.add(TableData.Column.text(
                wording.get("column.report", wording.month(list.coverage().month()))));
        return columns;
    }

    private int place(Scorecard.Row row) {
        var rank = list.ranks().get(row.unit().id());
        return rank == null ? Integer.MAX_VALUE : rank.from();
    }

    private List<TableCell> row(Scorecard.Row row) {
        var unit = row.unit();
        var href = new Links(list.question().choices()).unit(unit);
        var tally = row.tally();
        var files = new FileFigures(wording);
        Rank rank = list.ranks().get(unit.id());
        var cells = new ArrayList<TableCell>();
        cells.add(TableCell.text(wording.fullName(unit)).href(href));
        cells.addAll(files.rank(
                rank == null
                        ? TableCell.text("–").hint(wording.get("fact.no-rank.detail"))
                        : TableCell.text(wording.figures().rank(rank)),
                rank));
        cells.addAll(files.met(
                TableCell.text(wording.figures().met(tally)).tone(list.now().meets(row) ? Tone.MET : null), tally));
        cells.add(TableCell.drawing(share(row).content(), ""));
        cells.add(wording.count(tally.count(Outcome.NEAR)));
        cells.add(wording.count(tally.count(Outcome.MISSED)));
        cells.add(wording.count(tally.count(Outcome.NOT_REPORTED)));
        cells.addAll(former(row));
        cells.add(letters(unit));
        cells.add(TableCell.text(list.submissionOf(unit).map(this::report).orElse("")));
        return cells;
    }

    private BulletBar share(Scorecard.Row row) {
        var share = row.tally().metShare().map(figure -> figure.value()).orElse(null);
        var tone = list.now().meets(row) ? Tone.MET : Tone.MISSED;
        return new BulletBar(share, list.now().threshold(), null, BigDecimal.ONE, tone);
    }

    private List<TableCell> former(Scorecard.Row row) {
        var before = list.before();
        return Optional.ofNullable(before)
                .flatMap(then -> then.row(row.unit().id()))
                .map(Scorecard.Row::tally)
                .filter(tally -> tally.counted() > 0)
                .map(tally -> new FileFigures(wording)
                        .met(TableCell.text(wording.figures().met(tally)), tally))
                .orElse(List.of(TableCell.text(before == null ? "" : "–"), TableCell.blank(), TableCell.blank()));
    }

    private TableCell letters(UnitVersion unit) {
        Integer letters = list.letters().get(unit.id());
        return letters == null
                ? TableCell.blank()
                : wording.count(letters)
                        .href(new Links(list.question().choices())
                                .with(Mode.CUMULATIVE)
                                .letters(RegisterChoice.ALL.withUnit(unit)));
    }

    private String report(Submission submission) {
        return report(submission, wording);
    }

    /** Where a report stands: "đã duyệt 18/7/2017", "chưa nộp, hạn 17/7/2017". */
    public static String report(Submission submission, Wording wording) {
        var formats = wording.formats();
        var decided = submission.decidedAt();
        var submitted = submission.submittedAt();
        return switch (submission.state()) {
            case APPROVED, CLOSED ->
                wording.get("report.approved", decided == null ? "" : formats.date(decided.toLocalDate()));
            case SUBMITTED ->
                wording.get("report.submitted", submitted == null ? "" : formats.date(submitted.toLocalDate()));
            case RETURNED -> wording.get("report.returned", formats.date(submission.dueOn()));
            case OPEN -> wording.get("report.open", formats.date(submission.dueOn()));
        };
    }
}
