package vn.cchc.analytics.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.analytics.Cell;
import vn.cchc.analytics.Contributions;
import vn.cchc.analytics.IndicatorReport;
import vn.cchc.analytics.Links;
import vn.cchc.indicator.Figure;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.OverUnits;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;
import vn.cchc.place.UnitVersion;

/**
 * The steps of a {@link ContributionsChart} row by row, in its order, down to the whole change; after it the units
 * that are one step together, and those that stand apart because a period lacks them.
 */
final class ContributionsTable {

    /** A figure with its numerator and denominator, these in files alone. */
    private static final int FIGURE_COLUMNS = 3;

    private final IndicatorReport report;
    private final Contributions.Split split;
    private final List<Contributions.Part> shown;
    private final List<Contributions.Part> others;
    private final Wording wording;
    private final ContributionWording amounts;
    private final Cells cells;
    private final FileFigures files;

    ContributionsTable(
            IndicatorReport report,
            Contributions.Split split,
            List<Contributions.Part> shown,
            List<Contributions.Part> others,
            Wording wording) {
        this.report = report;
        this.split = split;
        this.shown = shown;
        this.others = others;
        this.wording = wording;
        this.amounts = new ContributionWording(report.indicator(), wording);
        this.cells = new Cells(wording);
        this.files = new FileFigures(wording);
    }

    /** Sums are divided by plain differences: there is nothing but performance. */
    static boolean hasVolume(Indicator indicator) {
        return indicator.overUnits() != OverUnits.SUM;
    }

    TableData table() {
        var table = TableData.of(wording.get("why.caption", wording.name(report.indicator())), columns());
        shown.forEach(part -> table.row(row(part)));
        if (!others.isEmpty()) {
            table.row(sum(TableCell.text(wording.get("why.others", others.size())), others));
        }
        addCoverage(table, "why.came", split.came());
        addCoverage(table, "why.went", split.went());
        table.total(whole());
        if (!others.isEmpty()) {
            table.group(wording.get("why.others", others.size()));
            others.forEach(part -> table.row(row(part)));
        }
        if (!split.apart().isEmpty()) {
            table.group(wording.get("why.legend.coverage"));
            split.apart().forEach(apart -> table.row(row(apart)));
        }
        return table.build();
    }

    private List<TableData.Column> columns() {
        var columns = new ArrayList<TableData.Column>();
        columns.add(TableData.Column.text(wording.get("column.unit")));
        columns.add(TableData.Column.number(wording.get("why.before")));
        columns.addAll(files.partColumns(wording.get("why.before")));
        columns.add(TableData.Column.number(wording.get("why.now")));
        columns.addAll(files.partColumns(wording.get("why.now")));
        if (hasVolume(report.indicator())) {
            columns.add(TableData.Column.number(wording.get("why.performance")));
            columns.add(TableData.Column.number(wording.get("why.volume")));
        }
        columns.add(TableData.Column.number(wording.get("why.total")));
        return columns;
    }

    private List<TableCell> row(Contributions.Part part) {
        var row = new ArrayList<TableCell>();
        row.add(unit(part.now().unit(), wording.name(part.now().unit())));
        row.addAll(figure(part.before()));
        row.addAll(figure(part.now()));
        row.addAll(added(part.byPerformance(), part.byVolume(), part.total()));
        return row;
    }

    private TableCell unit(UnitVersion unit, String text) {
        var links = Links.inTimeOf(unit, report.question());
        return TableCell.text(text).href(links.unit(unit, report.indicator().code()));
    }

    /** A unit of one period alone says why it stands apart; what it adds is in the step of all that came or went. */
    private List<TableCell> row(Contributions.Apart apart) {
        var unit = apart.unit();
        var code = report.indicator().code();
        var before = Optional.ofNullable(report.before())
                .flatMap(then -> then.row(unit.id()))
                .flatMap(row -> row.cell(code));
        var now = report.cells().stream()
                .filter(cell -> cell.unit().id().equals(unit.id()))
                .findFirst();
        var reason = wording.get("why.apart." + apart.mismatch().name());
        var row = new ArrayList<TableCell>();
        row.add(unit(unit, wording.name(unit) + " · " + reason));
        row.addAll(before.map(this::figure).orElseGet(ContributionsTable::noFigure));
        row.addAll(now.map(this::figure).orElseGet(ContributionsTable::noFigure));
        row.addAll(blanks(hasVolume(report.indicator()) ? 3 : 1));
        return row;
    }

    private static List<TableCell> noFigure() {
        return blanks(FIGURE_COLUMNS);
    }

    private static List<TableCell> blanks(int count) {
        return Collections.nCopies(count, TableCell.blank());
    }

    private List<TableCell> figure(Cell cell) {
        var row = new ArrayList<TableCell>();
        row.add(TableCell.text(cells.value(cell)).exact(files.value(cell)).hint(cells.hint(cell, null)));
        row.addAll(files.parts(report.indicator(), cell.figure()));
        return row;
    }

    private List<TableCell> figure(Figure total) {
        var row = new ArrayList<TableCell>();
        row.add(TableCell.text(wording.figures().totalValue(report.indicator(), total))
                .exact(files.number(report.indicator(), total)));
        row.addAll(files.parts(report.indicator(), total));
        return row;
    }

    private List<TableCell> added(@Nullable Figure byPerformance, @Nullable Figure byVolume, Figure total) {
        var row = new ArrayList<TableCell>();
        if (hasVolume(report.indicator())) {
            row.add(amount(byPerformance));
            row.add(amount(byVolume));
        }
        row.add(amount(total));
        return row;
    }

    private TableCell amount(@Nullable Figure added) {
        return added == null
                ? TableCell.blank()
                : TableCell.text(amounts.amount(added)).exact(amounts.exact(added));
    }

    private List<TableCell> sum(TableCell name, List<Contributions.Part> parts) {
        var row = new ArrayList<TableCell>();
        row.add(name);
        row.addAll(noFigure());
        row.addAll(noFigure());
        row.addAll(added(
                Contributions.sum(parts, Contributions.Part::byPerformance),
                Contributions.sum(parts, Contributions.Part::byVolume),
                Contributions.sum(parts, Contributions.Part::total)));
        return row;
    }

    private void addCoverage(TableData.Builder table, String key, Figure added) {
        if (!added.isZero()) {
            var row = new ArrayList<TableCell>();
            row.add(TableCell.text(wording.get(key)));
            row.addAll(noFigure());
            row.addAll(noFigure());
            row.addAll(added(null, null, added));
            table.row(row);
        }
    }

    private List<TableCell> whole() {
        var row = new ArrayList<TableCell>();
        row.add(TableCell.text(wording.whole(report.question().group())));
        row.addAll(figure(split.before()));
        row.addAll(figure(split.now()));
        row.addAll(added(
                Contributions.sum(split.parts(), Contributions.Part::byPerformance),
                Contributions.sum(split.parts(), Contributions.Part::byVolume),
                split.change()));
        return row;
    }
}
