package vn.cchc.analytics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.analytics.AnalyticsService;
import vn.cchc.analytics.Choices;
import vn.cchc.analytics.IndicatorList;
import vn.cchc.analytics.chart.IndicatorsTable;
import vn.cchc.analytics.chart.Wording;
import vn.cchc.kit.EmptyState;
import vn.cchc.kit.PageHead;
import vn.cchc.kit.Panel;
import vn.cchc.kit.Texts;

/** How does the district stand on every indicator? */
@Route("indicators")
@PermitAll
@Requires(Right.READ_FIGURES)
class IndicatorsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final AnalyticsService analytics;
    private final Files files;

    IndicatorsView(AnalyticsService analytics, Files files) {
        this.analytics = analytics;
        this.files = files;
    }

    @Override
    public String getPageTitle() {
        return new Wording(Texts.current()).get("indicators.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var screen = new Screen(this, new Wording(Texts.current()), event.getLocation());
        screen.show(() -> analytics.indicators(screen.state().choices()), list -> parts(list, screen));
    }

    private List<Component> parts(IndicatorList list, Screen screen) {
        var wording = screen.wording();
        screen.introduce(list.question());
        var filters = new Filters("indicators", Map.of(), list.question(), wording);
        var panel = new Panel(
                wording.get("indicators.panel", list.totals().size()),
                wording.get("indicators.subtitle", wording.span(list.question())));
        var table = new IndicatorsTable(list, wording).table();
        return List.of(
                new PageHead(null, wording.get("indicators.title"), filters.all()),
                table.isEmpty()
                        ? panel.empty(EmptyState.nothingDue(wording.get("indicators.empty")))
                        : panel.table(
                                table,
                                downloads(list.question().choices(), wording)
                                        .of(list, found -> new IndicatorsTable(found, wording).table())));
    }

    private Downloads<IndicatorList> downloads(Choices choices, Wording wording) {
        return files.of(
                wording.get("indicators.title"), () -> analytics.indicators(choices), IndicatorList::question, wording);
    }
}
