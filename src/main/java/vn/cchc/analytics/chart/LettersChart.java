package vn.cchc.analytics.chart;

import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.PlotLine;
import com.vaadin.flow.component.charts.model.PlotOptionsColumn;
import com.vaadin.flow.component.charts.model.Stacking;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.cchc.analytics.LetterLine;
import vn.cchc.analytics.Links;
import vn.cchc.analytics.Question;
import vn.cchc.analytics.RegisterChoice;
import vn.cchc.kit.LegendItem;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;
import vn.cchc.letter.Programme;
import vn.cchc.period.Month;

/**
 * Letters handed over month by month, stacked by type, in letters; the months are the reporting months up to the
 * period's end. Months before the programme are gaps, not zeros, and its launch is marked. A column leads to that
 * month's letters of that type.
 */
public final class LettersChart {

    private final List<LetterLine> lines;
    private final Optional<Month> launch;
    private final Optional<Programme> programme;
    private final Links links;
    private final RegisterChoice register;
    private final Question question;
    private final Wording wording;

    /** @param register what the letters shown are limited to, so that links keep it */
    public LettersChart(
            List<LetterLine> lines,
            Optional<Programme> programme,
            Question question,
            RegisterChoice register,
            Wording wording) {
        this.lines = lines;
        this.programme = programme;
        this.launch = programme.map(found -> question.calendar().monthOf(found.launchedOn()));
        this.links = new Links(question.choices());
        this.register = register;
        this.question = question;
        this.wording = wording;
    }

    public boolean isEmpty() {
        return lines.stream().flatMap(line -> line.months().stream()).allMatch(month -> month.letters() == 0);
    }

    public Configuration configuration() {
        var configuration = Charts.configuration(ChartType.COLUMN);
        configuration.getChart().setMarginTop(Charts.WORDS_ABOVE);
        var months = months();
        var axis = Charts.months(months, wording.formats());
        launch.filter(months::contains).ifPresent(month -> axis.addPlotLine(mark(months.indexOf(month))));
        configuration.addxAxis(axis);
        var scale = Charts.scale();
        scale.setMin(0);
        scale.setAllowDecimals(false);
        scale.setReversedStacks(false);
        configuration.addyAxis(scale);
        IntStream.range(0, lines.size()).forEach(position -> configuration.addSeries(series(position)));
        return configuration;
    }

    private List<Month> months() {
        return lines.isEmpty()
                ? List.of()
                : lines.getFirst().months().stream()
                        .map(LetterLine.MonthCount::month)
                        .toList();
    }

    private PlotLine mark(int position) {
        return Charts.mark(
                position,
                months().size(),
                wording.get("letters.launch", programme.map(wording::shortName).orElse("")));
    }

    private DataSeries series(int position) {
        var line = lines.get(position);
        var series = Charts.series(wording.name(line.type()));
        var options = new PlotOptionsColumn();
        options.setStacking(Stacking.NORMAL);
        options.setColorIndex(Wording.ink(position).index());
        options.setGroupPadding(0.08);
        series.setPlotOptions(options);
        for (var month : line.months()) {
            var point = Charts.point(
                    wording.month(month.month()),
                    BigDecimal.valueOf(month.letters()),
                    wording.get("letters.point", wording.name(line.type()), name(month.month()), month.letters()),
                    href(line, month.month()));
            if (isRunning(month.month())) {
                point.setClassName("hollow");
            }
            series.add(point);
        }
        return series;
    }

    /** More letters may follow in a month that is not over. */
    private boolean isRunning(Month month) {
        return !month.isBefore(question.currentMonth());
    }

    private String name(Month month) {
        return isRunning(month) ? wording.get("letters.running", wording.month(month)) : wording.month(month);
    }

    private String href(LetterLine line, Month month) {
        return links.ofMonth(month).letters(register.withType(line.type().code()));
    }

    public List<LegendItem> legend() {
        return IntStream.range(0, lines.size())
                .mapToObj(position -> new LegendItem(
                        wording.name(lines.get(position).type()),
                        Wording.ink(position),
                        links.letters(
                                register.withType(lines.get(position).type().code()))))
                .toList();
    }

    public TableData table() {
        var columns = new ArrayList<TableData.Column>();
        columns.add(TableData.Column.text(wording.get("column.month")));
        lines.forEach(line -> columns.add(TableData.Column.number(wording.name(line.type()))));
        columns.add(TableData.Column.number(wording.get("column.total")));
        var table = TableData.of(wording.get("letters.caption"), columns);
        var months = months();
        for (int index = 0; index < months.size(); index++) {
            table.row(row(months.get(index), index));
        }
        return table.build();
    }

    private List<TableCell> row(Month month, int index) {
        var row = new ArrayList<TableCell>();
        row.add(TableCell.text(name(month)).href(links.ofMonth(month).letters(register)));
        int total = 0;
        for (var line : lines) {
            var count = line.months().get(index);
            total += count.letters();
            row.add(wording.count(count.letters()).href(count.letters() == 0 ? null : href(line, month)));
        }
        row.add(wording.count(total));
        return row;
    }

    /** Where the letters are from, and which days make a month. */
    public String foot() {
        int first = question.calendar().firstDay();
        return first == 1 ? wording.get("letters.foot.calendar") : wording.get("letters.foot", first, first - 1);
    }

    /** For those who cannot see the columns. */
    public String summary() {
        var parts = lines.stream()
                .map(line -> wording.get(
                        "letters.summary.type",
                        wording.name(line.type()),
                        line.months().stream()
                                .mapToInt(LetterLine.MonthCount::letters)
                                .sum()))
                .toList();
        return wording.get("letters.summary", lines.isEmpty() ? 0 : months().size(), String.join(", ", parts));
    }
}
