package vn.cchc.analytics.chart;

import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.Label;
import com.vaadin.flow.component.charts.model.PlotBand;
import com.vaadin.flow.component.charts.model.PlotLine;
import com.vaadin.flow.component.charts.model.TextAlign;
import com.vaadin.flow.component.charts.model.XAxis;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.analytics.Cell;
import vn.cchc.analytics.CompareReport;
import vn.cchc.analytics.CompareSelection;
import vn.cchc.analytics.Links;
import vn.cchc.analytics.Ranking;
import vn.cchc.indicator.Goal;
import vn.cchc.indicator.Indicator;
import vn.cchc.kit.Ink;

/**
 * Every unit of the group as a dot on one scale, with the target and the district as lines. Dots that would lie on one
 * another stand in a heap. Shares are in percent. Where units are picked by hand the others are grey; where they are too
 * many, the ends, the picked ones and the range of the middle half are drawn. A dot leads to its unit.
 */
public record DotStripChart(CompareReport report, Indicator focus, Wording wording) {

    /** Dots nearer than this part of the whole range would lie on one another. */
    private static final BigDecimal HEAPS = BigDecimal.valueOf(45);

    private static final int MOST_NAMES = 12;

    public boolean isEmpty() {
        return cells().isEmpty();
    }

    /** The units with a figure that are drawn, the best first. */
    private List<Cell> cells() {
        var all = report.ranking().rows();
        var rows = all.size() <= CompareSelection.MOST_UNITS
                ? all.stream()
                : Stream.concat(report.ranking().ends(RankingTable.ENDS).stream(), picked())
                        .distinct();
        return rows.map(Ranking.Row::cell).filter(cell -> cell.figure() != null).toList();
    }

    private Stream<Ranking.Row> picked() {
        return report.selection().isPicked() ? report.selectedRanking().rows().stream() : Stream.of();
    }

    public Configuration configuration() {
        var configuration = Charts.configuration(ChartType.SCATTER);
        var axis = new XAxis();
        axis.setTitle((String) null);
        axis.setGridLineWidth(1);
        goal(axis);
        district(axis);
        middleHalf(axis);
        configuration.addxAxis(axis);
        var heaps = heaps();
        var height = Charts.scale();
        height.setMin(-2);
        height.setMax(Math.max(
                4, heaps.values().stream().mapToInt(Integer::intValue).max().orElse(0) + 1));
        height.setVisible(false);
        configuration.addyAxis(height);
        configuration.addSeries(series(heaps));
        return configuration;
    }

    private void goal(XAxis axis) {
        report.focusTotal()
                .filter(total -> focus.hasStatus() && UnitIndicators.isComparable(focus))
                .flatMap(total -> Optional.ofNullable(total.goal()))
                .ifPresent(goal -> axis.addPlotLine(line(
                        new Scale(focus).of(goal.value()),
                        "target",
                        wording.get("trend.target", wording.figures().goal(focus, goal)),
                        10,
                        goalSide(goal))));
    }

    /** Away from the district's line, which would cross its words. */
    private TextAlign goalSide(Goal goal) {
        boolean below = report.focusTotal()
                .flatMap(total -> Optional.ofNullable(total.figure()))
                .filter(figure -> figure.isAtLeast(goal.value()))
                .isPresent();
        return below ? TextAlign.RIGHT : TextAlign.LEFT;
    }

    private void district(XAxis axis) {
        report.focusTotal()
                .filter(total -> UnitIndicators.isComparable(focus))
                .flatMap(total -> Optional.ofNullable(total.figure()))
                .ifPresent(figure -> axis.addPlotLine(line(
                        new Scale(focus).of(figure),
                        "district",
                        wording.whole(report.question().group()) + " "
                                + wording.figures().totalValue(focus, figure),
                        26,
                        TextAlign.LEFT)));
    }

    private PlotLine line(BigDecimal value, String css, String text, int y, TextAlign side) {
        var line = new PlotLine();
        line.setValue(value);
        line.setClassName(css);
        line.setZIndex(2);
        var label = new Label(Charts.escaped(text));
        label.setRotation(0);
        label.setY(y);
        label.setX(side == TextAlign.RIGHT ? -4 : 4);
        label.setTextAlign(side);
        line.setLabel(label);
        return line;
    }

    /** From a quarter to three quarters of the ranked units; drawn only where not every unit is. */
    private void middleHalf(XAxis axis) {
        var ranked = report.ranking().ranked();
        if (ranked.size() <= CompareSelection.MOST_UNITS) {
            return;
        }
        var one = value(ranked.get(ranked.size() / 4).cell());
        var other = value(ranked.get(ranked.size() * 3 / 4).cell());
        var band = new PlotBand();
        band.setFrom(one.min(other));
        band.setTo(one.max(other));
        band.setLabel(new Label(Charts.escaped(wording.get("dot-strip.middle"))));
        axis.addPlotBand(band);
    }

    /** How high each dot stands over those of about the same value. */
    private Map<Cell, Integer> heaps() {
        var values = cells().stream().map(this::value).toList();
        var lowest = values.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
        var range =
                values.stream().reduce(BigDecimal::max).orElse(BigDecimal.ZERO).subtract(lowest);
        var filled = new HashMap<BigDecimal, Integer>();
        var heaps = new HashMap<Cell, Integer>();
        for (var cell : cells()) {
            var place = range.signum() == 0
                    ? BigDecimal.ZERO
                    : value(cell).subtract(lowest).multiply(HEAPS).divide(range, 0, RoundingMode.HALF_UP);
            heaps.put(cell, filled.merge(place, 1, Integer::sum) - 1);
        }
        return heaps;
    }

    private DataSeries series(Map<Cell, Integer> heaps) {
        var series = Charts.series(wording.name(focus));
        series.setPlotOptions(Charts.dots(6));
        cells().forEach(cell -> series.add(point(cell, heaps.getOrDefault(cell, 0))));
        return series;
    }

    private DataSeriesItem point(Cell cell, int height) {
        var named = isForeground(cell) && (report.selection().isPicked() || cells().size() <= MOST_NAMES);
        var point = Charts.point(
                named ? wording.name(cell.unit()) : "",
                BigDecimal.valueOf(height),
                new Cells(wording).hint(cell, RankingTable.change(cell, report.before())),
                new Links(report.question().choices()).unit(cell.unit(), focus.code()));
        point.setX(value(cell));
        point.setColorIndex(ink(cell).index());
        if (cell.isPartial()) {
            point.setClassName("hollow");
        }
        return point;
    }

    private boolean isForeground(Cell cell) {
        return !report.selection().isPicked() || report.selection().units().contains(cell.unit());
    }

    private Ink ink(Cell cell) {
        if (!isForeground(cell)) {
            return Ink.BACKGROUND;
        }
        return focus.hasStatus() && !cell.isPartial() ? Ink.of(Cells.tone(cell)) : Ink.PRIMARY;
    }

    private BigDecimal value(Cell cell) {
        return cell.figure() == null ? BigDecimal.ZERO : new Scale(focus).of(cell.figure());
    }
}
