package vn.cchc.analytics.chart;

import com.vaadin.flow.component.charts.model.YAxis;
import java.math.BigDecimal;
import java.util.stream.Stream;
import vn.cchc.indicator.Figure;
import vn.cchc.indicator.Indicator;

/** The scale an indicator's figures are drawn on: percent for shares, their own unit for all others. */
record Scale(Indicator indicator) {

    private static final BigDecimal WHOLE = BigDecimal.ONE;

    BigDecimal of(BigDecimal value) {
        return indicator.kind().isShare() ? value.movePointRight(2) : value;
    }

    BigDecimal of(Figure figure) {
        return of(figure.value());
    }

    /**
     * The axis of these figures. It ends at 100% for shares, unless one of them is more: there may be more letters than
     * late dossiers, and a line that left the picture would hide just that.
     */
    YAxis axis(Stream<Figure> figures) {
        var axis = Charts.scale();
        if (indicator.kind().isShare()
                && figures.allMatch(figure -> figure.value().compareTo(WHOLE) <= 0)) {
            axis.setCeiling(100);
        }
        return axis;
    }
}
