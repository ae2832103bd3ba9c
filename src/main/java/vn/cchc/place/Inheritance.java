package vn.cchc.place;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A history told by the units of one day: which of them carry on the units of the past, and from when their figures can
 * be told at all. What a split leaves without a share is nobody's: its heirs begin with the split, and the break shows.
 *
 * @param parts for every unit of the past and present the parts of it that went to the units of the day; none where it
 *     ended without a successor or cannot be allocated
 * @param begins the first day each unit of the day can be told from
 */
public record Inheritance(
        UnitHistory reported, LocalDate day, Map<UnitId, List<Part>> parts, Map<UnitId, LocalDate> begins) {

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

    public List<Part> partsOf(UnitId unit) {
        return parts.getOrDefault(unit, List.of());
    }

    /** Follows every unit to the day. */
    private static final class Tracing {

        private final UnitHistory reported;
        private final LocalDate day;
        private final Set<UnitId> present;
        private final Map<UnitId, LocalDate> broken = new HashMap<>();

        Tracing(UnitHistory reported, LocalDate day) {
            this.reported = reported;
            this.day = day;
            this.present = reported.versions().stream()
                    .filter(version -> version.isValidOn(day))
                    .map(UnitVersion::id)
                    .collect(Collectors.toSet());
        }

        Inheritance inheritance() {
            var parts = reported.versions().stream()
                    .map(UnitVersion::id)
                    .distinct()
                    .collect(Collectors.toMap(unit -> unit, unit -> parts(unit, BigDecimal.ONE, new HashSet<>())));
            var begins = present.stream().collect(Collectors.toMap(unit -> unit, unit -> begin(unit, parts)));
            return new Inheritance(reported, day, parts, begins);
        }

        /** @param seen units on the way here, so that a circle in the data ends */
        private List<Part> parts(UnitId unit, BigDecimal share, Set<UnitId> seen) {
            if (!seen.add(unit)) {
                return List.of();
            }
            var parts = new ArrayList<Part>();
            var left = share;
            for (var succession : successions(unit).toList()) {
                var allocated = succession.allocated();
                if (allocated.isPresent()) {
                    var part = share.multiply(allocated.get());
                    left = left.subtract(part);
                    parts.addAll(parts(succession.successor(), part, new HashSet<>(seen)));
                } else {
                    left = BigDecimal.ZERO;
                    breakOff(succession);
                }
            }
            if (left.signum() > 0 && present.contains(unit)) {
                parts.add(new Part(unit, left));
            }
            return parts;
        }

        private Stream<Succession> successions(UnitId unit) {
            return reported.successions().stream()
                    .filter(succession -> succession.predecessor().equals(unit)
                            && !succession.effectiveOn().isAfter(day));
        }

        /** Whoever carries on an unknown part, and a predecessor that lost one, cannot be told from before that day. */
        private void breakOff(Succession succession) {
            Stream.concat(Stream.of(succession.predecessor()), heirs(succession.successor(), new HashSet<>()))
                    .forEach(heir -> broken.merge(
                            heir, succession.effectiveOn(), (one, other) -> one.isAfter(other) ? one : other));
        }

        private Stream<UnitId> heirs(UnitId unit, Set<UnitId> seen) {
            return seen.add(unit)
                    ? Stream.concat(
                            Stream.of(unit),
                            successions(unit).flatMap(succession -> heirs(succession.successor(), new HashSet<>(seen))))
                    : Stream.empty();
        }

        private LocalDate begin(UnitId heir, Map<UnitId, List<Part>> parts) {
            var own = reported.versions().stream()
                    .filter(version -> parts.getOrDefault(version.id(), List.of()).stream()
                            .anyMatch(part -> part.heir().equals(heir)))
                    .map(UnitVersion::validFrom)
                    .min(LocalDate::compareTo)
                    .orElse(day);
            var unbroken = broken.getOrDefault(heir, own);
            return unbroken.isAfter(own) ? unbroken : own;
        }
    }
}
