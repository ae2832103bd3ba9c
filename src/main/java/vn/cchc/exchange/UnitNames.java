package vn.cchc.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.exchange.file.Words;
import vn.cchc.period.Month;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitHistory;
import vn.cchc.place.UnitVersion;

/**
 * Finds units by what people write, among those of the month or day in question: codes and names pass from one unit to
 * another, so neither says anything without one.
 */
final class UnitNames {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,4}");
    private static final Pattern KIND = Pattern.compile("^(?:(?:ubnd )?(?:xa|phuong|thi tran)|x|p|tt) ");

    /** Not every name that begins so: Cộng Hòa and Tòng Đậu are communes. */
    private static final Pattern TOTAL =
            Pattern.compile("(?:tong|cong)(?: (?:cong|so|hop|cac|chung|toan|huyen|tinh)\\b.*)?"
                    + "|toan (?:huyen|tinh)\\b.*|(?:grand )?total\\b.*");

    /** What a text means at a time. */
    sealed interface Match {
        record Found(UnitVersion unit) implements Match {}

        record Not(RowFault why) implements Match {}
    }

    private final UnitHistory units;
    private final NavigableSet<LocalDate> turns;
    private final Map<LocalDate, Map<String, List<UnitVersion>>> names = new HashMap<>();
    private final Map<LocalDate, Map<String, Match>> known = new HashMap<>();

    UnitNames(UnitHistory units) {
        this.units = units;
        this.turns = units.versions().stream()
                .flatMap(version -> Stream.of(version.validFrom(), version.validTo()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Among those that report the month: the units of its last day. */
    Match find(String text, Month month) {
        return find(text, units.calendar().lastDateOf(month));
    }

    /** What was found holds for all days up to the next on which a unit changes. */
    Match find(String text, LocalDate day) {
        var since = Objects.requireNonNullElse(turns.floor(day), LocalDate.MIN);
        return known.computeIfAbsent(since, key -> new HashMap<>()).computeIfAbsent(text, key -> look(text, since));
    }

    /** Whether it stands in the place of a unit's name and says that a row adds others up. */
    static boolean isTotal(String text) {
        return TOTAL.matcher(Words.plain(text)).matches();
    }

    private Match look(String text, LocalDate day) {
        var byCode = units.find(text, day).or(() -> units.find(padded(text), day));
        if (byCode.isPresent()) {
            return byCode.get().kind().isAboveCommunes()
                    ? new Match.Not(RowFault.UNIT_DISTRICT)
                    : new Match.Found(byCode.get());
        }
        var plain = Words.plain(text);
        var found = names.computeIfAbsent(day, this::namesOf).getOrDefault(bare(plain), List.of());
        return switch (found.size()) {
            case 0 -> new Match.Not(missing(text, plain));
            case 1 -> new Match.Found(found.getFirst());
            default -> new Match.Not(RowFault.UNIT_AMBIGUOUS);
        };
    }

    private Map<String, List<UnitVersion>> namesOf(LocalDate day) {
        var byName = new HashMap<String, List<UnitVersion>>();
        for (var unit : units.roster(day, UnitGroup.ALL)) {
            byName.merge(bare(Words.plain(unit.name())), List.of(unit), UnitNames::both);
        }
        return byName;
    }

    private static List<UnitVersion> both(List<UnitVersion> some, List<UnitVersion> more) {
        return List.of(some.getFirst(), more.getFirst());
    }

    private RowFault missing(String text, String plain) {
        boolean elsewhere = units.versions().stream()
                .anyMatch(version -> version.code().equals(text)
                        || version.code().equals(padded(text))
                        || bare(Words.plain(version.name())).equals(bare(plain)));
        return elsewhere ? RowFault.UNIT_NOT_THEN : RowFault.UNIT_UNKNOWN;
    }

    /** Spreadsheets take the zeros in front of a code away. */
    private static String padded(String text) {
        return DIGITS.matcher(text).matches() ? "0".repeat(5 - text.length()) + text : text;
    }

    private static String bare(String plain) {
        return KIND.matcher(plain).replaceFirst("");
    }
}
