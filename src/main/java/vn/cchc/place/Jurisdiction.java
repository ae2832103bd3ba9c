package vn.cchc.place;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which of all units are those of the root, the district or province whose figures are kept here: the root itself,
 * what stands or stood below it, what hangs on nothing, and what carries any of these on, wherever it belongs now.
 *
 * @param root empty where nothing is above the communes, or where several units could be it and nobody has chosen
 * @param own the units, the root among them
 */
public record Jurisdiction(Optional<UnitId> root, Set<UnitId> own) {

    public Jurisdiction {
        own = Set.copyOf(own);
    }

    /**
     * @param chosen empty: the only district there is, else the only province; where there are several nothing belongs
     *     to anybody until one is chosen
     */
    static Jurisdiction of(List<UnitVersion> versions, List<Succession> successions, Optional<UnitId> chosen) {
        var root = chosen.or(() -> onlyOne(versions));
        return isOpen(root, versions)
                ? new Jurisdiction(root, Set.of())
                : new Jurisdiction(root, reached(versions, successions, root));
    }

    /** Several units could be the root, and nobody has chosen: nothing belongs to anybody. */
    boolean isOpen(List<UnitVersion> all) {
        return isOpen(root, all);
    }

    private static boolean isOpen(Optional<UnitId> root, List<UnitVersion> versions) {
        return root.isEmpty()
                && versions.stream().anyMatch(version -> version.kind().isAboveCommunes());
    }

    /** The unit that is the root without anybody's choice. */
    static Optional<UnitId> onlyOne(Collection<UnitVersion> versions) {
        return only(versions, UnitKind.DISTRICT)
                .or(() -> versions.stream().anyMatch(version -> version.kind().isDistrictLevel())
                        ? Optional.empty()
                        : only(versions, UnitKind.PROVINCE));
    }

    private static Optional<UnitId> only(Collection<UnitVersion> versions, UnitKind like) {
        var found = versions.stream()
                .filter(version -> like == UnitKind.DISTRICT
                        ? version.kind().isDistrictLevel()
                        : version.kind().isProvinceLevel())
                .map(UnitVersion::id)
                .collect(Collectors.toSet());
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** The root hands on nothing: whoever carries on a whole district has others of its own. */
    private static Set<UnitId> reached(
            List<UnitVersion> versions, List<Succession> successions, Optional<UnitId> root) {
        Map<UnitId, Set<UnitId>> next = new HashMap<>();
        for (var version : versions) {
            var parent = version.parent();
            if (parent != null) {
                next.computeIfAbsent(parent, unit -> new LinkedHashSet<>()).add(version.id());
            }
        }
        for (var succession : successions) {
            if (!root.equals(Optional.of(succession.predecessor()))) {
                next.computeIfAbsent(succession.predecessor(), unit -> new LinkedHashSet<>())
                        .add(succession.successor());
            }
        }
        var own = new HashSet<UnitId>();
        var waiting = new ArrayDeque<UnitId>();
        root.ifPresent(waiting::add);
        versions.stream()
                .filter(version -> version.parent() == null && !version.kind().isAboveCommunes())
                .map(UnitVersion::id)
                .forEach(waiting::add);
        while (!waiting.isEmpty()) {
            var unit = waiting.remove();
            if (own.add(unit)) {
                waiting.addAll(next.getOrDefault(unit, Set.of()));
            }
        }
        return own;
    }

    /**
     * The versions that count: all of the root, and those of its units that stood below it or below nothing. Where a
     * unit went to another parent it is out from that day on, unless the root itself had come to its end by then.
     */
    List<UnitVersion> versions(List<UnitVersion> all) {
        var last = all.stream()
                .filter(version -> root.filter(version.id()::equals).isPresent())
                .max(Comparator.comparing(UnitVersion::validTo));
        return all.stream()
                .filter(version -> own.contains(version.id()))
                .filter(version -> version.parent() == null
                        || root.filter(version.id()::equals).isPresent()
                        || own.contains(version.parent())
                        || last.filter(end -> end.validTo().isAfter(version.validFrom()))
                                .isEmpty())
                .toList();
    }

    List<Succession> successions(List<Succession> all) {
        return all.stream()
                .filter(succession -> own.contains(succession.predecessor()) && own.contains(succession.successor()))
                .toList();
    }
}
