package vn.cchc.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.kit.HtmlTable;
import vn.cchc.kit.Panel;
import vn.cchc.place.Succession;
import vn.cchc.place.UnitChange;
import vn.cchc.place.UnitHistory;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitVersion;

/** One unit: what it has been, who came before and after it, and what can be changed. */
record UnitPanel(UnitHistory units, UnitId unit, LocalDate today, UnitDeskState state, UnitWording wording) {

    /** @param ask what to do with a change that needs no form */
    Panel content(Asking ask) {
        var versions = units.versionsOf(unit);
        var shown = units.find(unit, state.day().orElse(today)).orElse(versions.getLast());
        return new Panel(wording.name(shown), wording.get("directory.unit.hint", shown.code()))
                .content(parts(versions, ask).toArray(Component[]::new));
    }

    private List<Component> parts(List<UnitVersion> versions, Asking ask) {
        var parts = new ArrayList<Component>(List.of(table(versions), changes()));
        var days = withdrawable();
        if (!days.isEmpty()) {
            parts.add(withdrawals(days, ask));
        }
        return parts;
    }

    private HtmlTable table(List<UnitVersion> versions) {
        var life = new UnitLifeTable(units, unit, other -> state.withUnit(other).address(), wording);
        var table = HtmlTable.stacking(life.data(versions));
        table.addClassName("wrapping");
        return table;
    }

    /** Hears of a change to preview. */
    interface Asking {
        void preview(UnitChange change);
    }

    private Div changes() {
        var links = new Div();
        links.addClassName("actions");
        for (var kind : ChangeKind.values()) {
            if (kind.isOfAUnit() || kind == ChangeKind.MERGE) {
                var link = new Anchor(
                        state.withUnit(unit).withChange(kind).address(),
                        wording.get("directory.change." + kind.name()));
                link.addClassName("button");
                links.add(link);
            }
        }
        return links;
    }

    /** What is decided can be taken back, the latest first. */
    private Div withdrawals(Set<LocalDate> days, Asking ask) {
        var buttons = new Div();
        buttons.addClassName("actions");
        days.forEach(day -> {
            var button = new NativeButton(
                    wording.get("directory.withdraw", wording.day(day)),
                    click -> ask.preview(new UnitChange.Withdraw(unit, day)));
            button.addClassName("button");
            buttons.add(button);
        });
        return buttons;
    }

    /** All days to come; without any the last change that has happened, unless that is how the unit began, long ago. */
    private Set<LocalDate> withdrawable() {
        var days = days();
        var toCome = new LinkedHashSet<>(days);
        toCome.removeIf(day -> !day.isAfter(today));
        return !toCome.isEmpty()
                ? toCome
                : days.stream()
                        .limit(1)
                        .filter(day -> days.size() > 1 || day.isAfter(today.minusYears(1)) || isPassing(day))
                        .collect(Collectors.toSet());
    }

    private boolean isPassing(LocalDate day) {
        return units.successions().stream()
                .anyMatch(passed -> passed.effectiveOn().equals(day)
                        && (passed.predecessor().equals(unit)
                                || passed.successor().equals(unit)));
    }

    private Set<LocalDate> days() {
        var days = new TreeSet<LocalDate>(Comparator.reverseOrder());
        Stream.concat(
                        units.versionsOf(unit).stream()
                                .flatMap(version -> Stream.of(version.validFrom(), version.validTo())),
                        units.successions().stream()
                                .filter(passed -> passed.predecessor().equals(unit)
                                        || passed.successor().equals(unit))
                                .map(Succession::effectiveOn))
                .filter(day -> day.isBefore(UnitVersion.FOR_EVER))
                .forEach(days::add);
        return days;
    }
}
