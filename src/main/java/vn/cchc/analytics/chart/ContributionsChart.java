package vn.cchc.analytics.chart;

import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataLabels;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.PlotOptionsWaterfall;
import com.vaadin.flow.component.charts.model.WaterFallSum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.analytics.Contributions;
import vn.cchc.analytics.IndicatorReport;
import vn.cchc.kit.Ink;
import vn.cchc.kit.LegendItem;
import vn.cchc.kit.Span;
import vn.cchc.kit.TableData;

/**
 * What each unit adds to the change of the district's figure, largest first, one step after the other from the figure
 * before (zero) to the whole change. Units that came or went are steps of their own. Percentage points for shares. With
 * many units the smallest are one step together; the table names them all.
 */
public final class ContributionsChart {

    /** Beyond the furthest step, as a part of the scale. */
    private static final double ROOM_FOR_LABELS = 0.15;

    private final IndicatorReport report;
    private final Contributions.Split split;
    private final Wording wording;
    private final ContributionWording amounts;
    private final ContributionSteps steps;

    /** Empty where there is no change to divide. */
    public static Optional<ContributionsChart> of(IndicatorReport report, Wording wording) {
        return report.contributions()
                .filter(Contributions.Split.class::isInstance)
                .map(split -> new ContributionsChart(report, (Contributions.Split) split, wording));
    }

    ContributionsChart(IndicatorReport report, Contributions.Split split, Wording wording) {
        this.report = report;
        this.split = split;
        this.wording = wording;
        this.amounts = new ContributionWording(report.indicator(), wording);
        this.steps = new ContributionSteps(report, split, wording);
    }

    /** What is drawn, in what, and held against what. */
    public static String subtitle(IndicatorReport report, Wording wording) {
        return wording.get(
                "why.subtitle",
                new ContributionWording(report.indicator(), wording).unitOfMeasure(),
                wording.comparison(report.question()));
    }

    /** The chart's own words, above it. */
    public List<Span> sentence() {
        return new ContributionSentence(report, split, wording).spans();
    }

    /** Whether nothing moved anywhere. */
    public boolean isEmpty() {
        return steps.list().stream().allMatch(step -> step.added().isZero());
    }

    public String height() {
        return Charts.heightOf(steps.list().size() + 1);
    }

    public Configuration configuration() {
        var configuration = Charts.configuration(ChartType.WATERFALL);
        configuration.getChart().setInverted(true);
        configuration.getChart().setMarginRight(roomForAmounts());
        var names = new ArrayList<>(
                steps.list().stream().map(ContributionSteps.Step::name).toList());
        names.add(whole());
        configuration.addxAxis(Charts.names(names));
        var scale = Charts.scale();
        scale.setMinPadding(ROOM_FOR_LABELS);
        scale.setMaxPadding(ROOM_FOR_LABELS);
        configuration.addyAxis(scale);
        configuration.addSeries(series());
        return configuration;
    }

    private int roomForAmounts() {
        int longest = Stream.concat(steps.list().stream().map(ContributionSteps.Step::added), Stream.of(split.change()))
                .mapToInt(added -> amounts.amount(added).length())
                .max()
                .orElse(0);
        return Charts.roomBeside(longest);
    }

    private String whole() {
        return wording.whole(report.question().group());
    }

    private DataSeries series() {
        var series = Charts.series(wording.get("why.title"));
        var options = new PlotOptionsWaterfall();
        options.setAnimation(false);
        options.setGroupPadding(0.1);
        options.setPointPadding(0.1);
        var labels = new DataLabels(true);
        labels.setFormat("{point.name}");
        labels.setAllowOverlap(true);
        labels.setInside(false);
        // Where the scale ends, they stand beyond it rather than on their bars.
        labels.setClassName("beside");
        labels.setCrop(false);
        labels.setOverflow("allow");
        options.setDataLabels(labels);
        series.setPlotOptions(options);
        steps.list().forEach(step -> series.add(point(step)));
        series.add(sum());
        return series;
    }

    private DataSeriesItem point(ContributionSteps.Step step) {
        var point = Charts.point(
                amounts.amount(step.added()), amounts.scaled(step.added()), step.description(), step.href());
        point.setColorIndex(step.ink().index());
        return point;
    }

    private WaterFallSum sum() {
        var sum = new WaterFallSum(Charts.escaped(amounts.amount(split.change())));
        sum.setDescription(Charts.escaped(whole() + " · " + amounts.amount(split.change())));
        sum.setColorIndex(Ink.PRIMARY.index());
        return sum;
    }

    public List<LegendItem> legend() {
        var items = new ArrayList<LegendItem>();
        if (report.indicator().hasStatus()) {
            items.add(new LegendItem(wording.get("why.better"), Ink.MET));
            items.add(new LegendItem(wording.get("why.worse"), Ink.MISSED));
        }
        if (!split.came().isZero() || !split.went().isZero()) {
            items.add(new LegendItem(wording.get("why.legend.coverage"), Ink.BACKGROUND));
        }
        items.add(new LegendItem(whole(), Ink.PRIMARY));
        return items;
    }

    public TableData table() {
        return new ContributionsTable(report, split, steps.shown(), steps.others(), wording).table();
    }

    /** For those who cannot see the bars. */
    public String summary() {
        return wording.get(
                "why.summary",
                whole(),
                amounts.amount(split.change()),
                split.parts().size(),
                split.apart().size());
    }
}
