package vn.cchc.exchange.list;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.journal.Deed;
import vn.cchc.journal.Journal;
import vn.cchc.journal.NewEntry;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitKind;
import vn.cchc.place.UnitLists;

/** Which district or province the screens are about. */
@Service
public class RootChoice {

    private final UnitLists units;
    private final Journal journal;
    private final Clock clock;

    RootChoice(UnitLists units, Journal journal, Clock clock) {
        this.units = units;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A unit that could be the root, as it is now or was last.
     *
     * @param from the first day of that
     * @param to the first day it no longer holds
     */
    public record Candidate(
            UnitId id, String code, UnitKind kind, String name, String nameEn, LocalDate from, LocalDate to) {}

    /** Provinces first, then by code; a unit that has not begun yet by its first version. */
    @Requires(Right.KEEP_UNITS)
    @Transactional(readOnly = true)
    public List<Candidate> candidates() {
        var today = LocalDate.now(clock).toString();
        return units.versions().stream()
                .filter(row -> UnitKind.valueOf(text(row.get("kind"))).isAboveCommunes())
                .collect(Collectors.toMap(
                        row -> text(row.get("id")),
                        row -> row,
                        (former, later) -> text(later.get("valid_from")).compareTo(today) <= 0 ? later : former))
                .values()
                .stream()
                .map(row -> new Candidate(
                        new UnitId(Long.parseLong(text(row.get("id")))),
                        text(row.get("code")),
                        UnitKind.valueOf(text(row.get("kind"))),
                        text(row.get("name")),
                        text(row.get("name_en")),
                        LocalDate.parse(text(row.get("valid_from"))),
                        LocalDate.parse(text(row.get("valid_to")))))
                .sorted(Comparator.comparing((Candidate unit) -> !unit.kind().isProvinceLevel())
                        .thenComparing(Candidate::code)
                        .thenComparing(unit -> unit.id().value()))
                .toList();
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /** @throws IllegalArgumentException for a unit that cannot be the root */
    @Requires(Right.KEEP_UNITS)
    @Transactional
    public void choose(UnitId unit) {
        units.writeRoot(unit);
        var chosen = candidates().stream()
                .filter(candidate -> candidate.id().equals(unit))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nothing stands below this unit"));
        journal.write(NewEntry.of(Deed.ROOT_UNIT_CHOSEN, chosen.code() + " " + chosen.name()));
    }
}
