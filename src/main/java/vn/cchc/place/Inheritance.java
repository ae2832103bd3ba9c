package vn.cchc.place;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.period.Month;

/**
 * A history told by the units of one day: which of them carry on the units of the past, and from when their figures can
 * be told at all. What a split leaves without a share is nobody's: its heirs begin with the split, and the break shows.
 *
 * @param parts for every unit of the past and present, by the days on which units passed into others, the parts of what it
 *     was from that day on that went to the units of the day; none where it ended without a successor or cannot be
 *     allocated
 * @param begins the first day each unit of the day can be told from
 */
public record Inheritance(
        UnitHistory reported,
        LocalDate day,
        Map<UnitId, NavigableMap<LocalDate, List<Part>>> parts,
        Map<UnitId, LocalDate> begins) {

    /** @param share more than 0, at most 1 */
    public record Part(UnitId heir, BigDecimal share) {}

    public static Inheritance of(UnitHistory reported, LocalDate day) {
        return new Tracing(reported, day).inheritance();
    }

    /** The same district as if the units of the day had always been there. */
    public UnitHistory redrawn() {
        var versions = reported.versions().stream()
                .filter(version -> version.isValidOn(day))
                .map(version -> version.from(begins.getOrDefault(version.id(), version.validFrom())))
                .toList();
        return new UnitHistory(versions, reported.calendar(), reported.successions());
    }

    /** Where a unit's figures of a month went: what it passed on before was no part of them any more. */
    public List<Part> partsOf(UnitId unit, Month month) {
        var since = reported.lastDayOf(unit, reported.calendar().lastDateOf(month));
        return Optional.ofNullable(parts.get(unit))
                .map(found -> found.floorEntry(since))
                .map(Map.Entry::getValue)
                .orElse(List.of());
    }

    /** Follows every unit to the day, from the beginning and from each day on which units passed into others. */
    private static final class Tracing {

        private final UnitHistory reported;
        private final LocalDate day;
        private final Set<UnitId> present;
        private final Map<UnitId, NavigableMap<LocalDate, List<Succession>>> successions;

        Tracing(UnitHistory reported, LocalDate day) {
            this.reported = reported;
            this.day = day;
            this.present = reported.versions().stream()
                    .filter(version -> version.isValidOn(day))
                    .map(UnitVersion::id)
                    .collect(Collectors.toSet());
            this.successions = passed().collect(Collectors.groupingBy(
                    Succession::predecessor,
                    Collectors.groupingBy(Succession::effectiveOn, TreeMap::new, Collectors.toList())));
        }

        private Stream<Succession> passed() {
            return reported.successions().stream()
                    .filter(succession -> !succession.effectiveOn().isAfter(day));
        }

        Inheritance inheritance() {
            var turns = Stream.concat(Stream.of(LocalDate.MIN), passed().map(Succession::effectiveOn))
                    .collect(Collectors.toCollection(TreeSet::new));
            var parts = new HashMap<UnitId, NavigableMap<LocalDate, List<Part>>>();
            for (var version : reported.versions()) {
                parts.computeIfAbsent(version.id(), unit -> {
                    var since = new TreeMap<LocalDate, List<Part>>();
                    turns.forEach(turn -> since.put(turn, parts(unit, turn, BigDecimal.ONE)));
                    return since;
                });
            }
            return new Inheritance(reported, day, parts, begins(parts));
        }

        /** Successions of one day divide what there was that morning; later ones, what is left by then. */
        private List<Part> parts(UnitId unit, LocalDate after, BigDecimal share) {
            var parts = new ArrayList<Part>();
            var left = share;
            for (var turn : passedAfter(unit, after).entrySet()) {
                var whole = left;
                for (var succession : turn.getValue()) {
                    var part = whole.multiply(succession.allocated().orElse(BigDecimal.ZERO));
                    left = left.subtract(succession.allocated().isPresent() ? part : whole);
                    if (part.signum() > 0) {
                        parts.addAll(parts(succession.successor(), turn.getKey(), part));
                    }
                }
                left = left.max(BigDecimal.ZERO);
            }
            if (left.signum() > 0 && present.contains(unit)) {
                parts.add(new Part(unit, left));
            }
            return parts;
        }

        private NavigableMap<LocalDate, List<Succession>> passedAfter(UnitId unit, LocalDate after) {
            return successions.getOrDefault(unit, new TreeMap<>()).tailMap(after, false);
        }

        private Map<UnitId, LocalDate> begins(Map<UnitId, NavigableMap<LocalDate, List<Part>>> parts) {
            var begins = new HashMap<UnitId, LocalDate>();
            for (var version : reported.versions()) {
                parts.getOrDefault(version.id(), new TreeMap<>())
                        .forEach((turn, went) -> went.forEach(
                                part -> begins.merge(part.heir(), later(turn, version.validFrom()), Tracing::earlier)));
            }
            breaks().forEach((heir, broken) -> begins.computeIfPresent(heir, (unit, own) -> later(own, broken)));
            return begins;
        }

        /** Whoever carries on a part that nobody can put a number on cannot be told from before that day. */
        private Map<UnitId, LocalDate> breaks() {
            var breaks = new HashMap<UnitId, LocalDate>();
            passed().filter(succession -> succession.allocated().isEmpty())
                    .forEach(succession -> heirs(succession.successor(), succession.effectiveOn())
                            .forEach(heir -> breaks.merge(heir, succession.effectiveOn(), Tracing::later)));
            return breaks;
        }

        private Stream<UnitId> heirs(UnitId unit, LocalDate after) {
            return Stream.concat(
                    Stream.of(unit),
                    passedAfter(unit, after).values().stream()
                            .flatMap(List::stream)
                            .flatMap(succession -> heirs(succession.successor(), succession.effectiveOn())));
        }

        private static LocalDate earlier(LocalDate one, LocalDate other) {
            return one.isBefore(other) ? one : other;
        }

        private static LocalDate later(LocalDate one, LocalDate other) {
            return one.isAfter(other) ? one : other;
        }
    }
}
