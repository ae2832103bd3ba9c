package vn.cchc.exchange.list;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.indicator.IndicatorKind;

/** Targets: one at a time for whom they are for, shares no more than all, and a word where they judge reported months. */
final class TargetRules implements ListRules {

    private static final BigDecimal MOST = new BigDecimal("999999999999");
    private static final int DECIMALS = 6;

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
            if (outcome.basis().isReported(firstChange(draft))) {
                draft.note(
                        ListRemark.PAST_TARGET,
                        outcome.basis().reportedUntil().map(LocalDate::toString).orElse(""));
            }
        });
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
        if (!endAlone) {
            return draft.row().day("valid_from");
        }
        var end = former.orElseThrow().day("valid_to");
        var newEnd = draft.row().day("valid_to");
        return end.isBefore(newEnd) ? end : newEnd;
    }
}
