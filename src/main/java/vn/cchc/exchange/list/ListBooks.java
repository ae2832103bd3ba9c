package vn.cchc.exchange.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.cchc.indicator.CatalogueLists;
import vn.cchc.letter.LetterLists;
import vn.cchc.place.UnitLists;

/** Where each list is kept. */
@Component
class ListBooks {

    private final UnitLists units;
    private final CatalogueLists catalogue;
    private final LetterLists letters;

    ListBooks(UnitLists units, CatalogueLists catalogue, LetterLists letters) {
        this.units = units;
        this.catalogue = catalogue;
        this.letters = letters;
    }

    /** Every row, in the order of a file. */
    List<ListRow> rows(ListName list) {
        return stored(list).stream().map(row -> ListRow.stored(list, row)).toList();
    }

    private List<Map<String, String>> stored(ListName list) {
        return switch (list) {
            case CALENDARS -> units.calendars();
            case UNITS -> units.versions();
            case SUCCESSIONS -> units.successions();
            case MEASURES -> catalogue.measures();
            case INDICATORS -> catalogue.definitions();
            case TARGETS -> targets();
            case LETTER_TYPES -> letters.types();
            case LETTER_OCCASIONS -> letters.occasions();
        };
    }

    /** Another room knows what its units are called. */
    private List<Map<String, String>> targets() {
        var keys = new HashMap<String, String>();
        units.ids().forEach((key, id) -> keys.put(String.valueOf(id.value()), key));
        return catalogue.targets().stream()
                .map(row -> {
                    Map<String, String> named = new HashMap<>(row);
                    named.put("unit", keys.getOrDefault(row.getOrDefault("unit_id", ""), ""));
                    return named;
                })
                .toList();
    }

    /** In the transaction of whoever writes. */
    void write(ListName list, List<ListRow> added, List<ListRow> changed) {
        var fresh = added.stream().map(ListRow::values).toList();
        var other = changed.stream().map(ListRow::values).toList();
        var all = Stream.concat(fresh.stream(), other.stream()).toList();
        switch (list) {
            case CALENDARS -> units.writeCalendars(fresh, other);
            case UNITS -> units.writeVersions(fresh, other);
            case SUCCESSIONS -> units.writeSuccessions(all);
            case MEASURES -> catalogue.writeMeasures(all);
            case INDICATORS -> catalogue.writeDefinitions(fresh, other);
            case TARGETS -> catalogue.writeTargets(fresh, other, units.ids());
            case LETTER_TYPES -> letters.writeTypes(fresh, other);
            case LETTER_OCCASIONS -> letters.writeOccasions(fresh, other);
        }
    }
}
