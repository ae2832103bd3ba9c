package vn.cchc.exchange.list;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.indicator.Direction;
import vn.cchc.indicator.Goal;
import vn.cchc.indicator.GoalRules;
import vn.cchc.indicator.IndicatorKind;
import vn.cchc.indicator.TargetProblem;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitKind;

/** Targets: one at a time for whom they are for, shares no more than all, and a word where they judge reported months. */
final class TargetRules implements ListRules {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);
    private static final int DECIMALS = 6;
    private static final List<String> VALUES = List.of("value", "near_band");

    @Override
    public void check(Outcome outcome) {
        outcome.checkDates(
                row -> row.get("indicator") + " " + row.get("unit_kind") + " " + row.get("unit"), (one, other) -> {
                    one.refuse("valid_to", ListProblem.OVERLAP, other.row().get("valid_from"));
                    other.refuse("valid_from", ListProblem.OVERLAP, one.row().get("valid_from"));
                });
        var kinds = outcome.basis().rows(ListName.INDICATORS).stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("code"), Collectors.mapping(row -> row.get("kind"), Collectors.toSet())));
        outcome.touched().forEach(draft -> {
            checkForm(draft, kinds);
            checkIndicator(draft, outcome.basis());
            checkPast(draft, outcome.basis());
            checkEnd(draft, outcome);
            if (outcome.basis().isReported(firstChange(draft))) {
                draft.note(
                        ListRemark.PAST_TARGET,
                        outcome.basis().reportedUntil().map(LocalDate::toString).orElse(""));
            }
        });
    }

    /** Another value from the same day would judge reported months anew, without a reason in the journal. */
    private static void checkPast(DraftRow draft, ListBasis basis) {
        if (basis.isReported(draft.row().day("valid_from"))) {
            var until = basis.reportedUntil().map(LocalDate::toString).orElse("");
            VALUES.stream()
                    .filter(draft::changes)
                    .forEach(column -> draft.refuse(column, ListProblem.JUDGES_REPORTED, until));
        }
    }

    /**
     * Another last day leaves reported months with no target, or gives them one: as on the screen that is refused, unless
     * a new target takes over on that very day, which is told of.
     */
    private static void checkEnd(DraftRow draft, Outcome outcome) {
        var basis = outcome.basis();
        if (draft.changes("valid_to") && basis.isReported(earlierEnd(draft)) && !isFollowed(draft, outcome)) {
            draft.refuse(
                    "valid_to",
                    ListProblem.JUDGES_REPORTED,
                    basis.reportedUntil().map(LocalDate::toString).orElse(""));
        }
    }

    private static boolean isFollowed(DraftRow draft, Outcome outcome) {
        return outcome.drafts().stream()
                .filter(DraftRow::isNew)
                .anyMatch(other -> other.get("valid_from").equals(draft.get("valid_to"))
                        && Stream.of("indicator", "unit_kind", "unit")
                                .allMatch(column -> other.get(column).equals(draft.get(column))));
    }

    /** What the screen asks of a target as well: that it is one of an indicator of that day, and of those it is for. */
    private static void checkIndicator(DraftRow draft, ListBasis basis) {
        boolean another = draft.isNew() || VALUES.stream().anyMatch(draft::changes);
        if (!another || draft.isRefused()) {
            return;
        }
        var indicator = basis.rows(ListName.INDICATORS).stream()
                .filter(row -> row.get("code").equals(draft.get("indicator"))
                        && row.holdsOn(draft.row().day("valid_from")))
                .findFirst();
        indicator.ifPresentOrElse(
                row -> checkDefinition(draft, row, basis),
                () -> draft.refuse("valid_from", ListProblem.INDICATOR_NOT_IN_FORCE));
    }

    private static void checkDefinition(DraftRow draft, ListRow indicator, ListBasis basis) {
        var direction = Direction.valueOf(indicator.get("direction"));
        if (direction == Direction.NONE) {
            draft.refuse("indicator", ListProblem.NO_DIRECTION);
        }
        var audience = UnitGroup.valueOf(indicator.get("audience"));
        if (!isFor(draft, audience, basis)) {
            draft.refuse(draft.has("unit") ? "unit" : "unit_kind", ListProblem.NOT_FOR_THEM);
        }
        if (!draft.get("value").equals(ListColumn.EXEMPT)) {
            var goal = new Goal(new BigDecimal(draft.get("value")), new BigDecimal(draft.get("near_band")));
            var problems = GoalRules.problems(IndicatorKind.valueOf(indicator.get("kind")), direction, goal, MOST);
            if (problems.contains(TargetProblem.NO_ANSWER)) {
                draft.refuse(
                        "value",
                        ListProblem.NO_ANSWER,
                        GoalRules.answer(direction).toPlainString());
            }
            if (problems.contains(TargetProblem.BAND_TOO_WIDE)) {
                draft.refuse("near_band", ListProblem.BAND_TOO_WIDE);
            }
        }
    }

    private static boolean isFor(DraftRow draft, UnitGroup audience, ListBasis basis) {
        if (draft.has("unit")) {
            return basis.rows(ListName.UNITS).stream()
                    .anyMatch(version -> version.get("unit").equals(draft.get("unit"))
                            && version.day("valid_to").isAfter(draft.row().day("valid_from"))
                            && audience.includes(UnitKind.valueOf(version.get("kind"))));
        }
        return !draft.has("unit_kind") || audience.includes(UnitKind.valueOf(draft.get("unit_kind")));
    }

    private static void checkForm(DraftRow draft, Map<String, Set<String>> kinds) {
        var kind = kinds.get(draft.get("indicator"));
        if (kind == null) {
            draft.refuse("indicator", ListProblem.UNKNOWN_INDICATOR);
            return;
        }
        if (draft.has("unit") && draft.has("unit_kind")) {
            draft.refuse("unit_kind", ListProblem.KIND_AND_UNIT);
        }
        boolean share = kind.contains(IndicatorKind.RATIO.name()) || kind.contains(IndicatorKind.YES_NO.name());
        if (!draft.get("value").equals(ListColumn.EXEMPT)) {
            range(draft, "value", share);
        }
        range(draft, "near_band", share);
    }

    private static void range(DraftRow draft, String column, boolean share) {
        var number = new BigDecimal(draft.get(column));
        if (share && number.compareTo(BigDecimal.ONE) > 0) {
            draft.refuse(column, ListProblem.NOT_A_SHARE);
        } else if (number.signum() < 0 || number.compareTo(MOST) > 0 || number.scale() > DECIMALS) {
            draft.refuse(column, ListProblem.OUT_OF_RANGE, "0–" + MOST.toPlainString());
        }
    }

    /** A new target judges from its first day; an old one whose end moves, from the earlier of both ends. */
    private static LocalDate firstChange(DraftRow draft) {
        var former = draft.before();
        boolean endAlone = former.isPresent() && !draft.changes("value") && !draft.changes("near_band");
        return endAlone ? earlierEnd(draft) : draft.row().day("valid_from");
    }

    private static LocalDate earlierEnd(DraftRow draft) {
        var end = draft.before().orElseThrow().day("valid_to");
        var newEnd = draft.row().day("valid_to");
        return end.isBefore(newEnd) ? end : newEnd;
    }
}
