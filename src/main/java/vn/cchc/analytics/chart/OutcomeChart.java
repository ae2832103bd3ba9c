package vn.cchc.analytics.chart;

import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataLabels;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.PlotOptionsBar;
import com.vaadin.flow.component.charts.model.Stacking;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.cchc.analytics.Cell;
import vn.cchc.analytics.Links;
import vn.cchc.analytics.Outcome;
import vn.cchc.analytics.Scorecard;
import vn.cchc.analytics.Tally;
import vn.cchc.analytics.Total;
import vn.cchc.indicator.Figure;
import vn.cchc.kit.Formats;
import vn.cchc.kit.Ink;
import vn.cchc.kit.LegendItem;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;

/**
 * Units by result for each judged indicator: one bar an indicator, best first, in numbers of units. Units the indicator
 * does not apply to are in no bar. A segment leads to the indicator with those units picked out.
 */
public final class OutcomeChart {

    /** From good to unknown; the order of segments, legend and columns. */
    private static final List<Outcome> SEGMENTS =
            List.of(Outcome.MET, Outcome.NEAR, Outcome.MISSED, Outcome.NOT_REPORTED, Outcome.NIL, Outcome.NOT_DUE);

    private record Bar(Total total, List<Cell> cells, Tally tally) {

        int count(Outcome outcome) {
            return tally.count(outcome);
        }
    }

    private final Scorecard scorecard;
    private final Links links;
    private final Wording wording;
    private final Cells cells;
    private final List<Bar> bars;

    public OutcomeChart(Scorecard scorecard, Links links, Wording wording) {
        this.scorecard = scorecard;
        this.links = links;
        this.wording = wording;
        this.cells = new Cells(wording);
        this.bars = bars(scorecard);
    }

    private static List<Bar> bars(Scorecard scorecard) {
        Comparator<Bar> bestFirst = Comparator.comparing(
                bar -> bar.tally().metShare().orElse(Figure.of(BigDecimal.valueOf(-1))), Comparator.reverseOrder());
        return scorecard.totals().stream()
                .filter(total -> total.indicator().hasStatus())
                .map(total -> {
                    var column = scorecard.column(total.indicator().code());
                    return new Bar(total, column, Tally.of(column));
                })
                .sorted(bestFirst.thenComparing(bar -> bar.count(Outcome.MISSED)))
                .toList();
    }

    public boolean isEmpty() {
        return drawnOutcomes().isEmpty();
    }

    /** Room for a line of text beside every bar. */
    public String height() {
        return Charts.heightOf(bars.size());
    }

    /** How many indicators have fewer than half of their units meeting; who did not report does not meet. */
    public int underHalf() {
        return (int) bars.stream()
                .filter(bar -> bar.tally().counted() > 0)
                .filter(bar -> 2 * bar.tally().met() < bar.tally().counted())
                .count();
    }

    /** The message of the chart. */
    public String title() {
        if (bars.stream().allMatch(bar -> bar.tally().counted() == 0)) {
            return wording.get("outcomes.caption");
        }
        return underHalf() == 0 ? wording.get("outcomes.title.none") : wording.get("outcomes.title", underHalf());
    }

    public Configuration configuration() {
        var configuration = Charts.configuration(ChartType.BAR);
        var names = bars.stream()
                .map(bar -> cells.nameWithGoal(bar.total().indicator(), bar.total()))
                .toList();
        configuration.addxAxis(Charts.names(names));
        var axis = Charts.scale();
        axis.setVisible(false);
        axis.setReversedStacks(false);
        axis.setMax(scorecard.rows().size());
        axis.setMin(0);
        // A round number beyond the units would leave a gap beside every bar.
        axis.setEndOnTick(false);
        configuration.addyAxis(axis);
        drawnOutcomes().forEach(outcome -> configuration.addSeries(series(outcome)));
        return configuration;
    }

    private List<Outcome> drawnOutcomes() {
        return SEGMENTS.stream()
                .filter(outcome -> bars.stream().anyMatch(bar -> bar.count(outcome) > 0))
                .toList();
    }

    private DataSeries series(Outcome outcome) {
        var series = Charts.series(label(outcome));
        var options = new PlotOptionsBar();
        options.setStacking(Stacking.NORMAL);
        options.setColorIndex(ink(outcome).index());
        options.setGroupPadding(0.1);
        options.setPointPadding(0.12);
        var labels = new DataLabels(true);
        options.setDataLabels(labels);
        series.setPlotOptions(options);
        for (var bar : bars) {
            int count = bar.count(outcome);
            var href = links.indicator(bar.total().indicator().code(), outcome);
            series.add(Charts.point(
                    wording.name(bar.total().indicator()),
                    count == 0 ? null : BigDecimal.valueOf(count),
                    description(bar, outcome),
                    href));
        }
        return series;
    }

    private String description(Bar bar, Outcome outcome) {
        var names = bar.cells().stream()
                .filter(cell -> cell.outcome() == outcome)
                .map(cell -> wording.name(cell.unit()))
                .collect(Collectors.joining(", "));
        return String.join(
                "\n",
                wording.name(bar.total().indicator()),
                wording.get(
                        "outcomes.point",
                        label(outcome),
                        bar.count(outcome),
                        scorecard.rows().size()),
                names);
    }

    public List<LegendItem> legend() {
        return drawnOutcomes().stream()
                .map(outcome -> new LegendItem(label(outcome), ink(outcome)))
                .toList();
    }

    public TableData table() {
        var files = new FileFigures(wording);
        var outcomes = drawnOutcomes();
        var columns = new ArrayList<TableData.Column>();
        columns.add(TableData.Column.text(wording.get("column.indicator")));
        columns.add(TableData.Column.number(wording.whole(links.choices().group())));
        columns.add(files.unitColumn());
        columns.addAll(files.partColumns());
        outcomes.forEach(outcome -> columns.add(TableData.Column.number(label(outcome))));
        columns.addAll(files.fractionColumns(TableData.Column.number(wording.get("column.met-share"))));
        var table = TableData.of(wording.get("outcomes.caption"), columns);
        for (var bar : bars) {
            var row = new ArrayList<TableCell>();
            var indicator = bar.total().indicator();
            row.add(TableCell.text(wording.name(indicator)).href(links.indicator(indicator.code())));
            row.add(TableCell.text(cells.value(bar.total()))
                    .hint(cells.hint(bar.total()))
                    .exact(files.value(bar.total())));
            row.add(files.unit(indicator));
            row.addAll(files.parts(indicator, bar.total().figure()));
            outcomes.forEach(outcome -> row.add(wording.count(bar.count(outcome))
                    .href(bar.count(outcome) == 0 ? null : links.indicator(indicator.code(), outcome))));
            row.addAll(files.met(TableCell.text(wording.figures().met(bar.tally())), bar.tally()));
            table.row(row);
        }
        return table.build();
    }

    /** For those who cannot see the bars. */
    public String summary() {
        return wording.get("outcomes.summary", bars.size(), scorecard.rows().size(), underHalf());
    }

    private String label(Outcome outcome) {
        return Formats.capital(Cells.tone(outcome).label(wording.texts()));
    }

    private static Ink ink(Outcome outcome) {
        return Ink.of(Cells.tone(outcome));
    }
}
