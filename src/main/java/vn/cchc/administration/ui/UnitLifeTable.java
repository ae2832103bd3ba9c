package vn.cchc.administration.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;
import vn.cchc.kit.TableData.Column;
import vn.cchc.place.Succession;
import vn.cchc.place.UnitHistory;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitVersion;

/**
 * What a unit has been and is to be, day by day, with the units before and after it.
 *
 * @param address where another unit is shown
 */
record UnitLifeTable(UnitHistory units, UnitId unit, Function<UnitId, String> address, UnitWording wording) {

    private record Event(LocalDate day, List<TableCell> cells) {}

    /** @param versions all of the unit, oldest first */
    TableData data(List<UnitVersion> versions) {
        var events =
                new ArrayList<>(passed(Succession::successor).map(this::from).toList());
        for (int i = 0; i < versions.size(); i++) {
            var before = i == 0 ? Optional.<UnitVersion>empty() : Optional.of(versions.get(i - 1));
            events.add(version(before, versions.get(i)));
        }
        events.addAll(passed(Succession::predecessor).map(this::into).toList());
        var last = versions.getLast();
        if (!last.isOpen()) {
            events.add(event(last.validTo(), wording.get("directory.life.end"), TableCell.blank()));
        }
        events.sort(Comparator.comparing(Event::day));
        var table = TableData.of(
                wording.get("directory.life"),
                Column.text(wording.get("directory.column.day")),
                Column.text(wording.get("directory.column.event")),
                Column.text(wording.get("directory.column.unit")));
        events.forEach(event -> table.row(event.cells()));
        return table.build();
    }

    private Event event(LocalDate day, String what, TableCell who) {
        return new Event(day, List.of(TableCell.text(wording.day(day)), TableCell.text(what), who));
    }

    private Event version(Optional<UnitVersion> before, UnitVersion version) {
        return event(
                version.validFrom(),
                new UnitEvents(units, wording).event(before, version),
                TableCell.text(name(version)).hint(version.nameEn()));
    }

    /** With what it stands under, where it does. */
    private String name(UnitVersion version) {
        return Optional.ofNullable(version.parent())
                .flatMap(parent -> units.find(parent, version.validFrom()))
                .map(above -> wording.get("directory.under", wording.name(version), wording.name(above)))
                .orElseGet(() -> wording.name(version));
    }

    private Stream<Succession> passed(Function<Succession, UnitId> side) {
        return units.successions().stream()
                .filter(passed -> unit.equals(side.apply(passed)))
                .sorted(Comparator.comparing(Succession::effectiveOn));
    }

    private Event from(Succession passed) {
        return event(passed.effectiveOn(), wording.cameFrom(passed), relative(passed, passed.predecessor()));
    }

    private Event into(Succession passed) {
        return event(passed.effectiveOn(), wording.passedTo(passed), relative(passed, passed.successor()));
    }

    private TableCell relative(Succession passed, UnitId other) {
        var known = units.find(other, passed.effectiveOn())
                .or(() -> units.find(other, passed.effectiveOn().minusDays(1)));
        return TableCell.text(known.map(wording::withCode).orElse("")).href(address.apply(other));
    }
}
