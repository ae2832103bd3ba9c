package vn.cchc.kit;

import com.vaadin.flow.component.charts.model.Accessibility;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.KeyboardNavigation;
import com.vaadin.flow.component.charts.model.Series;

/** What every chart has in common, so that chart functions need not repeat it. */
final class ChartDefaults {
    private ChartDefaults() {}

    static void apply(Configuration configuration) {
        configuration.getChart().setStyledMode(true);
        configuration.getChart().setAnimation(false);
        configuration.getLegend().setEnabled(false);
        // The export menu would send the figures to a public server.
        configuration.setExporting(false);
        Accessibility accessibility = new Accessibility(true);
        KeyboardNavigation keyboard = new KeyboardNavigation();
        keyboard.setEnabled(true);
        accessibility.setKeyboardNavigation(keyboard);
        configuration.setAccessibility(accessibility);
        for (Series series : configuration.getSeries()) {
            if (series instanceof DataSeries points) {
                points.getData().forEach(ChartDefaults::showThatItLeads);
            }
        }
    }

    /** A point with an address gets the pointing hand. */
    private static void showThatItLeads(DataSeriesItem point) {
        String css = point.getClassName();
        if (point.getId() != null && (css == null || !css.contains("leads"))) {
            point.setClassName(css == null ? "leads" : css + " leads");
        }
    }
}
