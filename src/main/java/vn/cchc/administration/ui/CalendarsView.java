package vn.cchc.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.administration.CalendarDesk;
import vn.cchc.kit.HtmlTable;
import vn.cchc.kit.Notice;
import vn.cchc.kit.PageHead;
import vn.cchc.kit.Panel;
import vn.cchc.kit.PanelGrid;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;
import vn.cchc.kit.TableData.Column;
import vn.cchc.kit.Texts;
import vn.cchc.place.CalendarEntry;

/** Which days belong to a reporting month, and by when are reports due? */
@Route(CalendarsView.ROUTE)
@PermitAll
@Requires(Right.KEEP_SETTINGS)
class CalendarsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "admin/calendars";
    private static final String CALENDAR = "calendar";

    private final CalendarDesk desk;
    private final CatalogueWording wording = new CatalogueWording(Texts.current());
    private final AdministrationScreen screen = new AdministrationScreen(this, wording, getPageTitle(), this::parts);

    CalendarsView(CalendarDesk desk) {
        this.desk = desk;
    }

    @Override
    public String getPageTitle() {
        return wording.say("catalogue.calendars.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        screen.show(event.getLocation().getQueryParameters(), List.of());
    }

    private List<Component> parts(AdministrationScreen.Shown shown) {
        var known = desk.known();
        var wanted = shown.parameters().getSingleParameter(CALENDAR);
        var corrected = wanted.flatMap(code -> known.calendars().stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst());
        var sentences = new ArrayList<>(shown.sentences());
        wanted.filter(code -> corrected.isEmpty())
                .ifPresent(code -> sentences.add(wording.say("catalogue.calendars.unknown", code)));
        var editor = new CalendarEditor(desk, known, corrected, sentence -> screen.done(ROUTE, sentence), wording);
        return List.of(
                new PageHead(getPageTitle()),
                new Notice(sentences),
                new PanelGrid(PanelGrid.Columns.TABLE_LEFT, list(known), PanelGrid.stack(editor.content())));
    }

    private Panel list(CalendarDesk.Known known) {
        var table = TableData.of(
                wording.say("catalogue.calendars.list"),
                Column.text(wording.say("catalogue.column.calendar")),
                Column.text(wording.say("catalogue.column.code")),
                Column.text(wording.say("catalogue.column.month-days")),
                Column.text(wording.say("catalogue.column.unit-due")),
                Column.text(wording.say("catalogue.column.district-due")),
                Column.number(wording.say("catalogue.column.units")),
                Column.number(wording.say("catalogue.column.reports")));
        known.calendars().forEach(entry -> table.row(row(known, entry)));
        return new Panel(wording.say("catalogue.calendars.list"), wording.say("catalogue.calendars.hint"))
                .content(HtmlTable.stacking(table.build()))
                .foot(wording.say("catalogue.calendars.use"));
    }

    private List<TableCell> row(CalendarDesk.Known known, CalendarEntry entry) {
        var use = known.useOf(entry.code());
        return List.of(
                TableCell.text(wording.choose(entry.name(), entry.nameEn()))
                        .href(ROUTE + "?" + CALENDAR + "=" + entry.code()),
                TableCell.text(entry.code()),
                TableCell.text(
                        entry.firstDay() == 1
                                ? wording.say("catalogue.calendars.plain")
                                : wording.say("catalogue.calendars.shifted", entry.firstDay(), entry.firstDay() - 1)),
                TableCell.text(wording.say("catalogue.calendars.day", entry.unitDueDay())),
                TableCell.text(wording.say("catalogue.calendars.day", entry.districtDueDay())),
                TableCell.text(wording.formats().whole(use.units())),
                TableCell.text(wording.formats().whole(use.reports())));
    }
}
