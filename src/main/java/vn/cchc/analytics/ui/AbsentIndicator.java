package vn.cchc.analytics.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import vn.cchc.analytics.IndicatorAbsence;
import vn.cchc.analytics.Links;
import vn.cchc.analytics.chart.Wording;
import vn.cchc.indicator.Indicator;
import vn.cchc.kit.EmptyState;
import vn.cchc.kit.PageHead;
import vn.cchc.kit.Panel;
import vn.cchc.period.Month;
import vn.cchc.period.Period;

/** An indicator's page in a period in which it does not hold: says when it does, and leads there. */
record AbsentIndicator(IndicatorAbsence absence, Wording wording) {

    private Indicator known() {
        return absence.coming()
                .or(absence::gone)
                .orElseGet(() -> absence.definitions().getLast());
    }

    String title() {
        return known().code() + " · " + wording.name(known());
    }

    List<Component> parts() {
        var filters = new Filters(path(), Map.of(), absence.question(), wording);
        return List.of(
                new PageHead(null, title(), filters.all()),
                new Panel(wording.get("indicator.no-figures"), wording.span(absence.question())).empty(state()));
    }

    private EmptyState state() {
        var coming = absence.coming();
        var day = coming.map(Indicator::validFrom)
                .orElseGet(() -> known().validTo().minusDays(1));
        var sentence = wording.get(
                coming.isPresent() ? "indicator.not-yet" : "indicator.no-longer",
                wording.name(known()),
                wording.formats().date(day),
                wording.span(absence.question()));
        return absence.month(day)
                .map(month -> EmptyState.filteredOut(
                        sentence, wording.get("indicator.go", wording.month(month)), address(month)))
                .orElseGet(() -> EmptyState.nothingDue(sentence));
    }

    private String address(Month month) {
        return new Links(absence.question().choices()).with(Period.of(month)).indicator(known().code());
    }

    private String path() {
        return "indicators/" + known().code();
    }
}
