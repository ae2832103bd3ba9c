package vn.cchc.place;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.cchc.period.Month;
import vn.cchc.period.ReportingCalendar;

/** Every version of every unit of one district, and the calendar they report by. */
public record UnitHistory(List<UnitVersion> versions, ReportingCalendar calendar) {

    public UnitHistory {
        versions = List.copyOf(versions);
    }

    /** The units of a group valid on a day, in Vietnamese alphabetical order, communes before offices. */
    public List<UnitVersion> roster(LocalDate day, UnitGroup group) {
        var collator = Collator.getInstance(Locale.of("vi", "VN"));
        return versions.stream()
                .filter(version -> version.isValidOn(day) && group.includes(version.kind()))
                .sorted(Comparator.comparing(
                                (UnitVersion version) -> version.kind().isOffice())
                        .thenComparing(UnitVersion::name, collator)
                        .thenComparing(version -> version.id().value()))
                .toList();
    }

    /** The roster of a run of months that ends with this one: the units valid on its last day. */
    public List<UnitVersion> roster(Month last, UnitGroup group) {
        return roster(calendar.lastDateOf(last), group);
    }

    /** The month the oldest unit began in; empty while there are no units. */
    public Optional<Month> firstMonth() {
        return versions.stream()
                .map(UnitVersion::validFrom)
                .min(Comparator.naturalOrder())
                .map(calendar::monthOf);
    }

    public boolean isInRoster(UnitId unit, Month month) {
        var day = calendar.lastDateOf(month);
        return versions.stream().anyMatch(version -> version.id().equals(unit) && version.isValidOn(day));
    }

    /** The district whose units these are; empty while none is set up. */
    public Optional<UnitVersion> district(LocalDate day) {
        return versions.stream()
                .filter(version -> version.kind() == UnitKind.DISTRICT && version.isValidOn(day))
                .findFirst();
    }

    public Optional<UnitVersion> find(String code, LocalDate day) {
        return versions.stream()
                .filter(version -> version.code().equals(code) && version.isValidOn(day))
                .findFirst();
    }

    public Optional<UnitVersion> find(UnitId id, LocalDate day) {
        return versions.stream()
                .filter(version -> version.id().equals(id) && version.isValidOn(day))
                .findFirst();
    }
}
