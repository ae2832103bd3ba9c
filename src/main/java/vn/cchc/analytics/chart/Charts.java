package vn.cchc.analytics.chart;

import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataLabels;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.Label;
import com.vaadin.flow.component.charts.model.Marker;
import com.vaadin.flow.component.charts.model.PlotLine;
import com.vaadin.flow.component.charts.model.PlotOptionsScatter;
import com.vaadin.flow.component.charts.model.TextAlign;
import com.vaadin.flow.component.charts.model.XAxis;
import com.vaadin.flow.component.charts.model.YAxis;
import j2html.utils.EscapeUtil;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.analytics.Trend;
import vn.cchc.indicator.Figure;
import vn.cchc.kit.Formats;
import vn.cchc.kit.Ink;
import vn.cchc.kit.Sparkline;
import vn.cchc.period.Month;

/** What all charts have in common: styled by CSS alone, no animation, tooltips made of the points' own words. */
final class Charts {

    /** Room in pixels over the highest line of a scale, for the words that stand on it. */
    static final int WORDS_ABOVE = 26;

    /** In pixels: from a bar's end to its value and from that to the edge, and a letter of it. */
    private static final int LABEL_GAP = 16;

    private static final int LETTER_WIDTH = 7;

    private Charts() {}

    /** Room in pixels for a value of so many letters beside the end of the longest bar. */
    static int roomBeside(int letters) {
        return LABEL_GAP + letters * LETTER_WIDTH;
    }

    static Configuration configuration(ChartType type) {
        var configuration = new Configuration();
        configuration.getChart().setType(type);
        configuration.getChart().setStyledMode(true);
        configuration.getChart().setAnimation(false);
        configuration.getLegend().setEnabled(false);
        configuration.getTooltip().setHeaderFormat("");
        configuration.getTooltip().setPointFormat("{point.description}");
        configuration.getTooltip().setOutside(true);
        return configuration;
    }

    private static XAxis categories(List<String> names) {
        var axis = new XAxis();
        axis.setCategories(names.stream().map(Charts::escaped).toArray(String[]::new));
        axis.setTickLength(0);
        return axis;
    }

    /** Names beside bars: in full, and above the bars where the screen is narrow. */
    static XAxis names(List<String> names) {
        var axis = categories(names);
        axis.setClassName("name-axis");
        return axis;
    }

    /** Room for so many bars; the style sheet says how far apart they stand, farther where names are above them. */
    static String heightOf(int bars) {
        return "max(8rem, 3rem + %d * var(--bar-pitch))".formatted(bars);
    }

    /** Months along the bottom; only every so many are named where they would run into one another. */
    static XAxis months(List<Month> months, Formats formats) {
        int step = months.size() > 13 ? 3 : 1;
        var axis = categories(
                formats.axisMonths(months.stream().map(Wording::yearMonth).toList(), step));
        axis.getLabels().setStep(step);
        return axis;
    }

    /**
     * A line before a month, with what happened then written above it, on the side with more room.
     *
     * @param months how many there are on the axis
     */
    static PlotLine mark(int position, int months, String text) {
        var mark = new PlotLine();
        mark.setValue(position - 0.5);
        var label = new Label(escaped(text));
        label.setRotation(0);
        label.setY(-6);
        label.setX(0);
        label.setTextAlign(2 * position > months ? TextAlign.RIGHT : TextAlign.LEFT);
        mark.setLabel(label);
        return mark;
    }

    /** Dots with the names of what they stand for beside them. */
    static PlotOptionsScatter dots(int radius) {
        var options = new PlotOptionsScatter();
        var marker = new Marker(true);
        marker.setRadius(radius);
        options.setMarker(marker);
        options.setStickyTracking(false);
        var labels = new DataLabels(true);
        labels.setFormat("{point.name}");
        options.setDataLabels(labels);
        return options;
    }

    /** A scale without a title of its own; the panel's second line names measure and unit. */
    static YAxis scale() {
        var axis = new YAxis();
        axis.setTitle((String) null);
        return axis;
    }

    /**
     * A point that says everything about itself and leads somewhere.
     *
     * @param value absent draws a gap
     * @param description lines of the tooltip, spoken by screen readers too
     * @param href where a click leads
     */
    static DataSeriesItem point(String name, @Nullable BigDecimal value, String description, @Nullable String href) {
        var point = new DataSeriesItem(escaped(name), value);
        point.setDescription(escaped(description).replace("\n", "<br>"));
        if (href != null) {
            point.setId(href);
            point.setCursor("pointer");
        }
        return point;
    }

    /** A series of points under a name that is no markup. */
    static DataSeries series(String name) {
        return new DataSeries(escaped(name));
    }

    /** Charts read a little markup in texts; names are no markup. */
    static String escaped(String text) {
        return EscapeUtil.escape(text);
    }

    /** The shape of a trend; months without a figure break the line. */
    static Sparkline sparkline(Trend trend) {
        var values = new ArrayList<@Nullable BigDecimal>();
        trend.points()
                .forEach(point -> values.add(point.figure().map(Figure::value).orElse(null)));
        return new Sparkline(values, Ink.PRIMARY);
    }
}
