package vn.cchc.analytics.chart;

import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataLabels;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.PlotLine;
import com.vaadin.flow.component.charts.model.PlotOptionsBar;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.analytics.Cell;
import vn.cchc.analytics.CellState;
import vn.cchc.analytics.Change;
import vn.cchc.analytics.IndicatorReport;
import vn.cchc.analytics.Links;
import vn.cchc.analytics.Outcome;
import vn.cchc.analytics.UnitPages;
import vn.cchc.indicator.Direction;
import vn.cchc.indicator.Figure;
import vn.cchc.indicator.Goal;
import vn.cchc.kit.Ink;
import vn.cchc.kit.TableData;
import vn.cchc.kit.Tone;

/**
 * Every unit on one indicator: a bar a unit, best first, units without a figure last; the common target as a line.
 * Shares are in percent. A bar leads to the unit. Of more units than can be read, the best and the worst.
 */
public final class UnitBarsChart {

    private final IndicatorReport report;
    private final Links links;
    private final Wording wording;
    private final Cells cells;
    private final List<Cell> sorted;
    private final List<Cell> drawn;

    /** How many bars stand at either end where there are too many of them. */
    private static final int ENDS = 15;

    /** @param picked the outcome whose units are shown; empty: all units the indicator applies to */
    public UnitBarsChart(IndicatorReport report, Optional<Outcome> picked, Wording wording) {
        this.report = report;
        this.links = new Links(report.question().choices());
        this.wording = wording;
        this.cells = new Cells(wording);
        this.sorted = report.cells().stream()
                .filter(cell -> cell.state() != CellState.NOT_APPLICABLE)
                .filter(cell -> picked.isEmpty() || cell.outcome() == picked.get())
                .sorted(bestFirst(report.indicator().direction()))
                .toList();
        this.drawn = isShortened() ? ends() : sorted;
    }

    /** Whether bars were left out. */
    public boolean isShortened() {
        return sorted.size() > UnitPages.PAGE;
    }

    /** Of the units with a whole figure, where there are enough of them. */
    private List<Cell> ends() {
        var whole = sorted.stream().filter(cell -> !isIncomplete(cell)).toList();
        var from = whole.size() >= 2 * ENDS ? whole : sorted;
        return Stream.concat(from.stream().limit(ENDS), from.stream().skip(from.size() - ENDS))
                .toList();
    }

    /** What is drawn where not all are, to follow the panel's second line; empty where all are. */
    public Optional<String> leftOut() {
        return isShortened()
                ? Optional.of(
                        wording.get("unit-bars.ends", ENDS, wording.formats().whole(sorted.size())))
                : Optional.empty();
    }

    /** Every unit that is asked for, best first. */
    public List<Cell> sorted() {
        return sorted;
    }

    private static Comparator<Cell> bestFirst(Direction direction) {
        Comparator<Figure> better = direction == Direction.DOWN ? Comparator.naturalOrder() : Comparator.reverseOrder();
        return Comparator.comparing(UnitBarsChart::isIncomplete)
                .thenComparing(Cell::figure, Comparator.nullsLast(better))
                .thenComparing(Cell::outcome);
    }

    private static boolean isIncomplete(Cell cell) {
        return cell.figure() == null || cell.isPartial();
    }

    public boolean isEmpty() {
        return sorted.isEmpty();
    }

    /** Room for a line of text beside every bar. */
    public String height() {
        return Charts.heightOf(drawn.size());
    }

    public Configuration configuration() {
        var configuration = Charts.configuration(ChartType.BAR);
        configuration.getChart().setMarginRight(roomForValues());
        configuration.addxAxis(Charts.names(
                drawn.stream().map(cell -> wording.name(cell.unit())).toList()));
        var scale = scale().axis(drawn.stream().flatMap(cell -> Optional.ofNullable(cell.figure()).stream()));
        scale.setMin(0);
        commonGoal().ifPresent(goal -> {
            scale.addPlotLine(target(goal));
            scale.setSoftMax(scale().of(goal.value()));
        });
        configuration.addyAxis(scale);
        configuration.addSeries(series());
        return configuration;
    }

    private int roomForValues() {
        int longest = drawn.stream()
                .mapToInt(cell -> cells.value(cell).length())
                .max()
                .orElse(0);
        return Charts.roomBeside(longest);
    }

    /** The target all units share; none where it differs, or where there is nothing to judge. */
    private Optional<Goal> commonGoal() {
        var goals = sorted.stream()
                .map(cell -> Optional.ofNullable(cell.goal()))
                .distinct()
                .toList();
        return report.indicator().hasStatus() && goals.size() == 1 ? goals.getFirst() : Optional.empty();
    }

    private PlotLine target(Goal goal) {
        var line = new PlotLine();
        line.setValue(scale().of(goal.value()));
        line.setClassName("target");
        line.setZIndex(4);
        return line;
    }

    private DataSeries series() {
        var series = Charts.series(wording.name(report.indicator()));
        var options = new PlotOptionsBar();
        options.setGroupPadding(0.1);
        options.setPointPadding(0.1);
        var labels = new DataLabels(true);
        labels.setFormat("{point.name}");
        labels.setAllowOverlap(true);
        // Beside even the longest bar: on it, the ink of the value would depend on the bar's.
        labels.setClassName("beside");
        labels.setInside(false);
        labels.setCrop(false);
        labels.setOverflow("allow");
        options.setDataLabels(labels);
        series.setPlotOptions(options);
        for (var cell : drawn) {
            var figure = cell.figure();
            var point = Charts.point(
                    cells.value(cell),
                    figure == null ? BigDecimal.ZERO : scale().of(figure),
                    cells.hint(cell, change(cell)),
                    links.unit(cell.unit(), report.indicator().code()));
            point.setColorIndex(ink(cell).index());
            series.add(point);
        }
        return series;
    }

    private Ink ink(Cell cell) {
        return report.indicator().hasStatus() ? Ink.of(Cells.tone(cell)) : Ink.PRIMARY;
    }

    private Scale scale() {
        return new Scale(report.indicator());
    }

    private @Nullable Change change(Cell cell) {
        var before = report.before();
        return before == null ? null : Change.between(cell, before);
    }

    /** What is drawn. */
    public TableData table() {
        return table(drawn);
    }

    /** @param cells in the order of their rows */
    public TableData table(List<Cell> cells) {
        return new UnitBarsTable(report, cells, wording).table();
    }

    /** For those who cannot see the bars. */
    public String summary() {
        long met = sorted.stream().filter(cell -> Cells.tone(cell) == Tone.MET).count();
        return wording.get(
                "unit-bars.summary", wording.name(report.indicator()), sorted.size(), cells.value(report.total()), met);
    }
}
