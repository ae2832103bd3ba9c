package vn.cchc.administration.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.cchc.period.AsOf;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitVersion;
import vn.cchc.place.Units;

/**
 * Fields that choose among the units of the day that a change is for. They ask as somebody looks, so that no list of units
 * is kept in a session.
 *
 * @param form has the day, which may be typed after a field was looked at
 * @param otherwise the day as long as none is typed
 */
record UnitPicker(Units units, ChangeForm form, LocalDate otherwise, UnitWording wording) {

    /** Any unit there is on the day. */
    ComboBox<UnitVersion> one(String label) {
        return filled(label, unit -> true);
    }

    /** Units that others stand under. */
    ComboBox<UnitVersion> parents(String label) {
        return filled(label, unit -> !UnitGroup.ALL.includes(unit.kind()));
    }

    MultiSelectComboBox<UnitVersion> several(String label) {
        var field = new MultiSelectComboBox<UnitVersion>(label);
        field.setItemLabelGenerator(wording::withCode);
        field.setItems(provider(unit -> true));
        return field;
    }

    private ComboBox<UnitVersion> filled(String label, Predicate<UnitVersion> among) {
        var field = new ComboBox<UnitVersion>(label);
        field.setItemLabelGenerator(wording::withCode);
        field.setItems(provider(among));
        return field;
    }

    Optional<UnitVersion> find(UnitId unit) {
        return units.history(AsOf.NOW).find(unit, day());
    }

    private LocalDate day() {
        return form.dayOr(otherwise);
    }

    private CallbackDataProvider<UnitVersion, String> provider(Predicate<UnitVersion> among) {
        CallbackDataProvider<UnitVersion, String> provider = DataProvider.fromFilteringCallbacks(
                query -> matching(among, query).stream().skip(query.getOffset()).limit(query.getLimit()),
                query -> matching(among, query).size());
        form.dayField().addValueChangeListener(typed -> provider.refreshAll());
        return provider;
    }

    private List<UnitVersion> matching(Predicate<UnitVersion> among, Query<UnitVersion, String> query) {
        var words = query.getFilter().orElse("");
        Stream<UnitVersion> there = units.history(AsOf.NOW).on(day()).stream().filter(among);
        return there.filter(unit -> unit.matches(words)).toList();
    }
}
