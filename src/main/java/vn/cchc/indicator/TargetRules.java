package vn.cchc.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.place.UnitHistory;
import vn.cchc.place.UnitKind;

/**
 * What a target must be to be kept.
 *
 * @param earliest the first day of which no figure is approved or closed; empty where none is
 */
public record TargetRules(Catalogue catalogue, UnitHistory units, Optional<LocalDate> earliest) {

    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000);

    /** Every reason against it; none if it can be kept. Whether decided figures are judged anew is asked apart. */
    public List<TargetProblem> problems(NewTarget target) {
        var problems = new ArrayList<TargetProblem>();
        var from = target.from();
        if (from == null) {
            problems.add(TargetProblem.FROM_MISSING);
        } else {
            dates(target, from, problems);
            indicator(target, from, problems);
        }
        if (!standing(target.indicator(), target.scope()).equals(target.seen())) {
            problems.add(TargetProblem.CHANGED_MEANWHILE);
        }
        return problems;
    }

    /** What is set for an indicator and a scope, oldest first. */
    public List<Target> standing(IndicatorCode indicator, TargetScope scope) {
        return catalogue.targetsOf(indicator).stream()
                .filter(target -> TargetScope.of(target).equals(scope))
                .sorted(Comparator.comparing(Target::validFrom))
                .toList();
    }

    /** Whether figures that are approved or closed would be judged anew. */
    public boolean judgesDecided(@Nullable LocalDate from) {
        return from != null && earliest.filter(from::isBefore).isPresent();
    }

    private void dates(NewTarget target, LocalDate from, List<TargetProblem> problems) {
        var last = target.lastDay();
        if (last.filter(day -> day.isBefore(from)).isPresent()) {
            problems.add(TargetProblem.ENDS_BEFORE);
            return;
        }
        var standing = standing(target.indicator(), target.scope());
        boolean overlaps = standing.stream()
                .anyMatch(other -> other.validFrom().isAfter(from)
                        && last.filter(day -> !day.isBefore(other.validFrom())).isPresent());
        if (overlaps) {
            problems.add(TargetProblem.OVERLAPS);
        }
        var end = last.map(day -> day.plusDays(1)).orElseGet(() -> next(standing, from));
        boolean same = standing.stream()
                .anyMatch(other ->
                        other.holdsOn(from) && sameGoal(other.goal(), target.goal()) && end.equals(other.validTo()));
        if (same) {
            problems.add(TargetProblem.SAME);
        }
    }

    /** Up to where a target without a last day runs. */
    private static LocalDate next(List<Target> standing, LocalDate from) {
        return standing.stream()
                .map(Target::validFrom)
                .filter(from::isBefore)
                .min(Comparator.naturalOrder())
                .orElse(ComputationRules.FOREVER);
    }

    private static boolean sameGoal(@Nullable Goal one, @Nullable Goal other) {
        return one == null || other == null
                ? one == other
                : one.value().compareTo(other.value()) == 0 && one.nearBand().compareTo(other.nearBand()) == 0;
    }

    private void indicator(NewTarget target, LocalDate from, List<TargetProblem> problems) {
        var indicator = catalogue.find(target.indicator(), from);
        if (indicator.isEmpty()) {
            problems.add(TargetProblem.NOT_IN_FORCE);
            return;
        }
        if (!indicator.get().hasStatus()) {
            problems.add(TargetProblem.NO_DIRECTION);
        }
        if (!isFor(indicator.get(), target.scope(), from)) {
            problems.add(TargetProblem.NOT_FOR_THEM);
        }
        var goal = target.goal();
        if (goal != null) {
            problems.addAll(GoalRules.problems(indicator.get(), goal, LARGEST));
        }
    }

    private boolean isFor(Indicator indicator, TargetScope scope, LocalDate from) {
        var unit = scope.unit();
        if (unit != null) {
            return units.versions().stream()
                    .anyMatch(version -> version.id().equals(unit)
                            && version.validTo().isAfter(from)
                            && indicator.appliesTo(version));
        }
        return scope.kind() == null || indicator.audience().includes(scope.kind());
    }

    /** The kinds of unit that report at all. */
    public static List<UnitKind> kinds() {
        return Arrays.stream(UnitKind.values())
                .filter(kind -> kind.isCommuneLevel() || kind.isOffice())
                .toList();
    }
}
