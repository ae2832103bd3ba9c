package vn.cchc.analytics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.access.Rights;
import vn.cchc.analytics.AnalyticsService;
import vn.cchc.analytics.Links;
import vn.cchc.analytics.UnitReport;
import vn.cchc.analytics.chart.UnitFacts;
import vn.cchc.analytics.chart.UnitIndicators;
import vn.cchc.analytics.chart.UnitLifeTable;
import vn.cchc.analytics.chart.Wording;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.kit.Breadcrumb;
import vn.cchc.kit.Choice;
import vn.cchc.kit.EmptyState;
import vn.cchc.kit.FactStrip;
import vn.cchc.kit.FilterPart;
import vn.cchc.kit.PageHead;
import vn.cchc.kit.Panel;
import vn.cchc.kit.PanelGrid;
import vn.cchc.kit.Stepper;
import vn.cchc.kit.Texts;
import vn.cchc.letter.LetterRegister;
import vn.cchc.place.UnitVersion;

/** What is behind the result of one unit? */
@Route("units/:code")
@PermitAll
@Requires(Right.READ_FIGURES)
class UnitView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final AnalyticsService analytics;
    private final Rights rights;
    private final LetterRegister register;
    private final Files files;
    private String title = "";

    UnitView(AnalyticsService analytics, Rights rights, LetterRegister register, Files files) {
        this.analytics = analytics;
        this.rights = rights;
        this.register = register;
        this.files = files;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var screen = new Screen(this, new Wording(Texts.current()), event.getLocation());
        var code = event.getRouteParameters().get("code").orElse("");
        var focus = screen.own(Links.FOCUS, IndicatorCode::find);
        screen.showNamed(
                event,
                screen.wording().get("unit.missing", code),
                () -> analytics.unit(code, focus, screen.state().choices()),
                report -> parts(report, screen));
    }

    private List<Component> parts(UnitReport report, Screen screen) {
        var wording = screen.wording();
        title = wording.fullName(report.unit());
        screen.introduce(report.question());
        var parts = new ArrayList<Component>();
        parts.add(new PageHead(breadcrumb(report, wording), title, filters(report, wording)));
        parts.add(new FactStrip(new UnitFacts(report, wording).facts()));
        var downloads = downloads(report, wording);
        var charts = new UnitCharts(report, downloads, wording);
        var side = new ArrayList<Component>();
        side.add(charts.trend());
        if (!report.unit().kind().isOffice()) {
            side.add(charts.letters());
        }
        side.add(explanations(report, wording));
        if (report.life().isEventful()) {
            side.add(life(report, downloads, wording));
        }
        if (!report.unit().kind().isOffice()) {
            side.add(new UnitRegister(report, title, register, rights, files.heads(wording)).content());
        }
        parts.add(new PanelGrid(
                PanelGrid.Columns.TABLE_LEFT,
                indicators(report, downloads, wording),
                PanelGrid.stack(side.toArray(Component[]::new))));
        return parts;
    }

    private Downloads<UnitReport> downloads(UnitReport report, Wording wording) {
        var code = report.unit().code();
        var focus = Optional.ofNullable(report.focus()).map(Indicator::code);
        var choices = report.question().choices();
        return files.of(title, () -> analytics.unit(code, focus, choices).orElseThrow(), UnitReport::question, wording);
    }

    private static Breadcrumb breadcrumb(UnitReport report, Wording wording) {
        var links = new Links(report.question().choices());
        return new Breadcrumb(List.of(
                new Choice(wording.get("overview.title"), links.overview(), false),
                new Choice(wording.get("units.title"), links.units(), false),
                new Choice(wording.fullName(report.unit()), "", true)));
    }

    private static List<FilterPart> filters(UnitReport report, Wording wording) {
        var focus = report.focus();
        Map<String, String> own =
                focus == null ? Map.of() : Map.of(Links.FOCUS, focus.code().value());
        var path = Links.unitPath(report.unit());
        var parts = new ArrayList<FilterPart>();
        parts.add(siblings(report, own, wording));
        parts.addAll(new Filters(path, own, report.question(), wording).withoutGroup());
        return parts;
    }

    private static Stepper siblings(UnitReport report, Map<String, String> own, Wording wording) {
        var units = report.siblings();
        int place = units.indexOf(report.unit());
        return new Stepper(
                wording.get("filter.unit"),
                wording.name(report.unit()),
                place > 0 ? sibling(units.get(place - 1), report, own, wording) : null,
                place < units.size() - 1 ? sibling(units.get(place + 1), report, own, wording) : null,
                units.stream().map(unit -> sibling(unit, report, own, wording)).toList());
    }

    private static Choice sibling(UnitVersion unit, UnitReport report, Map<String, String> own, Wording wording) {
        var links = new Links(report.question().choices());
        return new Choice(wording.name(unit), links.same(Links.unitPath(unit), own), unit.equals(report.unit()));
    }

    private static Panel indicators(UnitReport report, Downloads<UnitReport> downloads, Wording wording) {
        var table = new UnitIndicators(report, wording).table();
        var panel = new Panel(
                wording.get("unit-indicators.title"),
                wording.get("unit-indicators.subtitle", wording.span(report.question())));
        return table.isEmpty()
                ? panel.empty(EmptyState.nothingDue(wording.get("unit-indicators.empty")))
                : panel.table(table, downloads.of(report, found -> new UnitIndicators(found, wording).table()));
    }

    private static Panel life(UnitReport report, Downloads<UnitReport> downloads, Wording wording) {
        var life = new UnitLifeTable(report.life(), report.question(), wording);
        return new Panel(wording.get("life.title"), life.subtitle(report.unit()))
                .table(
                        life.table(),
                        downloads.of(
                                report, found -> new UnitLifeTable(found.life(), found.question(), wording).table()));
    }

    private static Panel explanations(UnitReport report, Wording wording) {
        var panel = new Panel(wording.get("explanations.title"), wording.span(report.question()));
        var explanations = report.reports().explanations();
        return explanations.isEmpty()
                ? panel.empty(EmptyState.nothingDue(wording.get("explanations.empty")))
                : panel.content(new Explanations(explanations, report, wording).content());
    }
}
