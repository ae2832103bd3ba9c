package vn.cchc.kit;

import static j2html.TagCreator.button;
import static j2html.TagCreator.p;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Panel} around a chart, the same figures as a table behind "Bảng", and downloads of both. A point whose id is
 * an address, as {@code units/25828?period=2017-07}, leads there by mouse, touch and the Enter key.
 */
@JsModule("./scripts/charts.ts")
public final class ChartPanel extends Composite<Panel> {
    private final Panel panel;

    public ChartPanel(String title, String subtitle) {
        panel = new Panel(title, subtitle);
        panel.addClassName("chart-panel");
    }

    @Override
    protected Panel initContent() {
        return panel;
    }

    public ChartPanel sentence(List<Span> spans) {
        panel.sentence(spans);
        return this;
    }

    public ChartPanel legend(List<LegendItem> items) {
        panel.legend(items);
        return this;
    }

    public ChartPanel foot(String words) {
        panel.foot(words);
        return this;
    }

    /**
     * Shows a chart.
     *
     * @param configuration made by a pure chart function; titles, legend and export of its own stay off
     * @param table the same figures
     * @param summary one or two sentences that say what the chart shows, for those who cannot see it
     * @param height in CSS units, as {@code 20rem}
     * @param download the figures as a file
     */
    public ChartPanel show(
            Configuration configuration, TableData table, String summary, String height, Download download) {
        ChartDefaults.apply(configuration);
        Chart chart = new Chart();
        chart.setConfiguration(configuration);
        chart.setHeight(height);
        chart.addPointClickListener(click -> follow(address(click.getItem())));
        return show(chart, "figure", table, summary, new DownloadMenu(panel.title(), download, true, panel.texts()));
    }

    /** Shows many small drawings; as they are made of words and lines, there are no pictures of them to download. */
    public ChartPanel show(SmallMultiples drawings, TableData table, String summary, Download download) {
        return show(drawings, "group", table, summary, new DownloadMenu(panel.title(), download, false, panel.texts()));
    }

    private ChartPanel show(Component picture, String role, TableData table, String summary, DownloadMenu downloads) {
        Div drawing = new Div(picture);
        drawing.addClassName("panel-chart");
        drawing.getElement().setAttribute("role", role).setAttribute("aria-label", summary);
        HtmlTable html = new HtmlTable(table);
        html.addClassName("panel-table");
        Markup words = new Markup(p(summary).withClass("sr-only"));
        panel.content(words, drawing, html);
        Markup toggle = new Markup(button(panel.texts().get("kit.table"))
                .withType("button")
                .withClass("tool")
                .attr("data-toggle-table", table.caption())
                .attr("aria-pressed", "false")
                .attr("aria-label", panel.texts().get("kit.tableOf", panel.title())));
        panel.tools(toggle, downloads);
        return this;
    }

    public ChartPanel empty(EmptyState state) {
        panel.empty(state);
        return this;
    }

    private void follow(@Nullable String address) {
        if (address != null && !address.isEmpty()) {
            Location location = new Location(address);
            getUI().ifPresent(ui -> ui.navigate(location.getPath(), location.getQueryParameters()));
        }
    }

    private static @Nullable String address(@Nullable Object item) {
        return item instanceof DataSeriesItem point ? point.getId() : null;
    }
}
