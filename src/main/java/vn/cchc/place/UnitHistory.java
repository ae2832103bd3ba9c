package vn.cchc.place;

import java.text.CollationKey;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.cchc.period.Month;
import vn.cchc.period.ReportingCalendar;
import vn.cchc.period.Span;

/**
 * Every version of every unit of one district (or of one province whose communes report to it), the calendar they report by, and which units carry on which. It is asked
 * for every cell of a screen, so units are sorted and looked up once, when it is made.
 */
public final class UnitHistory {

    private final List<UnitVersion> versions;
    private final ReportingCalendar calendar;
    private final List<Succession> successions;
    private final Optional<UnitId> root;
    private final boolean rootOpen;
    private final List<UnitVersion> inOrder;
    private final Map<UnitId, List<UnitVersion>> byUnit;

    public UnitHistory(List<UnitVersion> versions, ReportingCalendar calendar, List<Succession> successions) {
        this(versions, calendar, successions, Jurisdiction.onlyOne(versions), false);
    }

    /**
     * @param root the district or province whose units these are; empty where there is none, or none is chosen
     * @param rootOpen whether there are several that could be it, and none is chosen
     */
    UnitHistory(
            List<UnitVersion> versions,
            ReportingCalendar calendar,
            List<Succession> successions,
            Optional<UnitId> root,
            boolean rootOpen) {
        this.versions = List.copyOf(versions);
        this.calendar = calendar;
        this.successions = List.copyOf(successions);
        this.root = root;
        this.rootOpen = rootOpen;
        this.inOrder = sorted(this.versions);
        this.byUnit = this.versions.stream().collect(Collectors.groupingBy(UnitVersion::id));
    }

    public UnitHistory(List<UnitVersion> versions, ReportingCalendar calendar) {
        this(versions, calendar, List.of());
    }

    public List<UnitVersion> versions() {
        return versions;
    }

    public ReportingCalendar calendar() {
        return calendar;
    }

    public List<Succession> successions() {
        return successions;
    }

    /** Whether several units could be the root and nobody has chosen: there are units then, and none of them is here. */
    public boolean isRootOpen() {
        return rootOpen;
    }

    /** The root as it is, was or will be last. */
    Optional<UnitVersion> root() {
        return root.flatMap(unit -> versionsOf(unit).stream().reduce((former, later) -> later));
    }

    private static List<UnitVersion> sorted(List<UnitVersion> units) {
        var collator = Collator.getInstance(Locale.of("vi", "VN"));
        var keys = new HashMap<String, CollationKey>();
        units.forEach(version -> keys.computeIfAbsent(version.name(), collator::getCollationKey));
        return units.stream()
                .sorted(Comparator.comparing(
                                (UnitVersion version) -> version.kind().isOffice())
                        .thenComparing(version -> keys.get(version.name()))
                        .thenComparing(version -> version.id().value()))
                .toList();
    }

    /** The units of a group valid on a day, in Vietnamese alphabetical order, communes before offices. */
    public List<UnitVersion> roster(LocalDate day, UnitGroup group) {
        return inOrder.stream()
                .filter(version -> version.isValidOn(day) && group.includes(version.kind()))
                .toList();
    }

    /** Every unit there is on a day, the district included, in the roster's order. */
    public List<UnitVersion> on(LocalDate day) {
        return inOrder.stream().filter(version -> version.isValidOn(day)).toList();
    }

    /** Every version of a unit, oldest first; empty where there is no such unit. */
    public List<UnitVersion> versionsOf(UnitId unit) {
        return byUnit.getOrDefault(unit, List.of()).stream()
                .sorted(Comparator.comparing(UnitVersion::validFrom))
                .toList();
    }

    /** The roster of a run of months that ends with this one: the units valid on its last day. */
    public List<UnitVersion> roster(Month last, UnitGroup group) {
        return roster(calendar.lastDateOf(last), group);
    }

    /** The day the oldest unit began; empty while there are no units. */
    public Optional<LocalDate> firstDay() {
        return versions.stream().map(UnitVersion::validFrom).min(Comparator.naturalOrder());
    }

    /** The month the oldest unit began in; empty while there are no units. */
    public Optional<Month> firstMonth() {
        return firstDay().map(calendar::monthOf);
    }

    /**
     * Every unit of a group that was there on some day of the span, as it was on the last of them, in the roster's order:
     * what is counted day by day keeps the last days of a unit that is in no roster any more.
     */
    public List<UnitVersion> present(Span span, UnitGroup group) {
        var first = calendar.firstDateOf(span.first());
        var end = calendar.lastDateOf(span.last());
        var last = new HashMap<UnitId, UnitVersion>();
        inOrder.stream()
                .filter(version -> group.includes(version.kind()))
                .filter(version ->
                        version.validTo().isAfter(first) && !version.validFrom().isAfter(end))
                .forEach(version -> last.merge(
                        version.id(),
                        version,
                        (one, other) -> one.validFrom().isAfter(other.validFrom()) ? one : other));
        return inOrder.stream()
                .filter(version -> version.equals(last.get(version.id())))
                .toList();
    }

    public boolean isInRoster(UnitId unit, Month month) {
        return isThereOn(unit, calendar.lastDateOf(month));
    }

    /** Whether a version of the unit, whichever, is valid on a day. */
    public boolean isThereOn(UnitId unit, LocalDate day) {
        for (var version : byUnit.getOrDefault(unit, List.of())) {
            if (version.isValidOn(day)) {
                return true;
            }
        }
        return false;
    }

    /** The last day up to another one on which a unit was there; that other one where it was not there by then. */
    LocalDate lastDayOf(UnitId unit, LocalDate upTo) {
        return byUnit.getOrDefault(unit, List.of()).stream()
                .filter(version -> !version.validFrom().isAfter(upTo))
                .map(version -> version.validTo().minusDays(1))
                .map(last -> last.isAfter(upTo) ? upTo : last)
                .max(Comparator.naturalOrder())
                .orElse(upTo);
    }

    public UnitLife lifeOf(UnitId unit, LocalDate day) {
        return UnitLife.of(this, unit, day);
    }

    /** Every unit as it was, is or will be last. */
    public List<UnitVersion> lastVersions() {
        return byUnit.values().stream()
                .map(ofUnit -> Collections.max(ofUnit, Comparator.comparing(UnitVersion::validFrom)))
                .toList();
    }

    /**
     * The district, or the province, whose units these are, also once it is no more; empty while none is set up or chosen.
     */
    public Optional<UnitVersion> district(LocalDate day) {
        return root.flatMap(unit -> byUnit.getOrDefault(unit, List.of()).stream()
                .filter(version -> !version.validFrom().isAfter(day))
                .max(Comparator.comparing(UnitVersion::validFrom)));
    }

    public Optional<UnitVersion> find(String code, LocalDate day) {
        return versions.stream()
                .filter(version -> version.code().equals(code) && version.isValidOn(day))
                .findFirst();
    }

    public Optional<UnitVersion> find(UnitId id, LocalDate day) {
        return byUnit.getOrDefault(id, List.of()).stream()
                .filter(version -> version.isValidOn(day))
                .findFirst();
    }
}
