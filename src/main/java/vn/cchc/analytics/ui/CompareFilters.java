package vn.cchc.analytics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import vn.cchc.analytics.AnalyticsService;
import vn.cchc.analytics.CompareChoice;
import vn.cchc.analytics.CompareReport;
import vn.cchc.analytics.CompareSelection;
import vn.cchc.analytics.Links;
import vn.cchc.analytics.chart.Wording;
import vn.cchc.indicator.Indicator;
import vn.cchc.kit.Choice;
import vn.cchc.kit.ChoiceMenu;
import vn.cchc.kit.FilterPart;
import vn.cchc.place.UnitVersion;

/** What to compare: the kind of unit, the group of indicators and the focus as links, units and indicators by hand. */
record CompareFilters(CompareReport report, Wording wording) {

    /** The filters of the head. Another kind of unit drops the units picked by hand. */
    List<FilterPart> parts() {
        var question = report.question();
        var parts = new ArrayList<FilterPart>(
                new Filters(Links.COMPARE, choice().parameters(), question, wording).withoutGroup());
        var everyUnit = choice().withUnits(List.of()).parameters();
        parts.add(new Filters(Links.COMPARE, everyUnit, question, wording).group());
        if (!report.available().isEmpty()) {
            parts.add(groups());
            parts.add(focus());
        }
        return parts;
    }

    private CompareChoice choice() {
        return report.selection().choice();
    }

    private Links links() {
        return new Links(report.question().choices());
    }

    private ChoiceMenu groups() {
        var shown = report.selection().group();
        var letters = CompareSelection.groups(report.available()).stream()
                .map(letter -> new Choice(
                        letter + " · " + wording.group(letter),
                        links().compare(choice().withGroup(letter)),
                        shown.filter(letter::equals).isPresent()));
        var byHand = Stream.of(new Choice(wording.get("compare-page.picked"), links().compare(choice()), true))
                .filter(own -> shown.isEmpty());
        return new ChoiceMenu(
                wording.get("filter.group"), Stream.concat(letters, byHand).toList());
    }

    private ChoiceMenu focus() {
        var focus = report.focus();
        return new ChoiceMenu(
                wording.get("filter.focus"),
                report.selection().indicators().stream()
                        .map(indicator -> new Choice(
                                label(indicator),
                                links().compare(choice().withFocus(
                                                indicator.code().value())),
                                indicator.equals(focus)))
                        .toList());
    }

    /** Two lists to tick; what is ticked becomes the address. */
    Component pickers(AnalyticsService analytics) {
        var pickers = new Div(units(analytics), indicators());
        pickers.addClassName("pickers");
        return pickers;
    }

    /** Units are looked up as somebody types, so that a session keeps no list of them. */
    private MultiSelectComboBox<UnitVersion> units(AnalyticsService analytics) {
        var box = new MultiSelectComboBox<UnitVersion>(wording.get("pick.units"));
        var choices = report.question().choices();
        box.setItemLabelGenerator(wording::fullName);
        box.setPlaceholder(wording.get("pick.every-unit"));
        box.setItems(query -> analytics.findUnits(query.getFilter().orElse(""), choices).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        if (report.selection().isPicked()) {
            box.setValue(report.selection().units());
        }
        var wanted = choice();
        var links = links();
        box.addValueChangeListener(change -> go(links.compare(wanted.withUnits(codes(change.getValue())))));
        box.setClearButtonVisible(true);
        return box;
    }

    private static List<String> codes(Collection<UnitVersion> units) {
        return units.stream().map(UnitVersion::code).toList();
    }

    /** An indicator to tick: all that a session keeps of it. */
    private record Offer(String code, String label) {}

    private MultiSelectComboBox<Offer> indicators() {
        var offers = report.available().stream()
                .map(indicator -> new Offer(indicator.code().value(), label(indicator)))
                .toList();
        var wanted = choice();
        var links = links();
        var box = new MultiSelectComboBox<Offer>(wording.get("pick.indicators"));
        box.setItemLabelGenerator(Offer::label);
        box.setPlaceholder(wording.get("pick.group"));
        box.setItems(offers);
        box.setValue(offers.stream()
                .filter(offer -> wanted.indicators().contains(offer.code()))
                .toList());
        box.addValueChangeListener(change -> go(links.compare(wanted.withIndicators(offers.stream()
                .filter(change.getValue()::contains)
                .map(Offer::code)
                .toList()))));
        box.setClearButtonVisible(true);
        return box;
    }

    private String label(Indicator indicator) {
        return indicator.code() + " · " + wording.name(indicator);
    }

    private static void go(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }
}
