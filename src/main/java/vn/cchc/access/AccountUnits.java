package vn.cchc.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.cchc.period.AsOf;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitVersion;
import vn.cchc.place.Units;

/** The units that officers work for. */
@Component
class AccountUnits {

    private final Units units;
    private final Clock clock;

    AccountUnits(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    List<UnitId> today() {
        return units.history(AsOf.NOW).roster(LocalDate.now(clock), UnitGroup.ALL).stream()
                .map(UnitVersion::id)
                .toList();
    }

    /** Those that bear the words, or once bore them; none for no words. */
    Collection<UnitId> called(String words) {
        return words.isBlank()
                ? List.of()
                : units.history(AsOf.NOW).versions().stream()
                        .filter(unit -> unit.matches(words))
                        .map(UnitVersion::id)
                        .distinct()
                        .toList();
    }

    /** "25828", by which the journal tells a unit; "–" for none. */
    String code(@Nullable Long unitId) {
        return units.history(AsOf.NOW).versions().stream()
                .filter(unit -> unitId != null && unit.id().value() == unitId)
                .max(Comparator.comparing(UnitVersion::validFrom))
                .map(UnitVersion::code)
                .orElse("–");
    }
}
