package vn.cchc.kit;

import com.vaadin.flow.component.charts.model.Accessibility;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.KeyboardNavigation;

/** What every chart has in common, so that chart functions need not repeat it. */
final class ChartDefaults {
    private ChartDefaults() {}

    static void apply(Configuration configuration, String summary) {
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
    }
}
