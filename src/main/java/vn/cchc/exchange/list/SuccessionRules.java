package vn.cchc.exchange.list;

import java.math.BigDecimal;
import java.util.List;
import vn.cchc.place.Succession;

/** Who carries on whom: the one was there until the day before, the other is there on the day, and no more than all goes over. */
final class SuccessionRules implements ListRules {

    @Override
    public void check(Outcome outcome) {
        var units = outcome.basis().rows(ListName.UNITS);
        outcome.touched().forEach(draft -> {
            checkDays(draft, units);
            checkShare(draft);
        });
        refuseMergersOfOne(outcome, units);
        outcome.by(row -> row.get("predecessor") + " " + row.get("effective_on")).values().stream()
                .filter(lines -> sum(lines).compareTo(BigDecimal.ONE) > 0)
                .forEach(lines -> lines.stream()
                        .filter(Outcome.Line::isTouched)
                        .forEach(line -> line.refuse(
                                "share", ListProblem.SHARES_OVER_ONE, sum(lines).toPlainString())));
    }

    /** Whoever alone passes wholly into a unit that begins with that goes on under another name or kind, and merges with nobody. */
    private static void refuseMergersOfOne(Outcome outcome, List<ListRow> units) {
        outcome.by(row -> row.get("successor") + " " + row.get("effective_on")).values().stream()
                .filter(lines -> lines.size() == 1)
                .map(List::getFirst)
                .filter(line -> line.isTouched() && isMergerIntoANewUnit(line.row(), units))
                .forEach(line -> line.refuse("kind", ListProblem.MERGER_OF_ONE, ""));
    }

    private static boolean isMergerIntoANewUnit(ListRow row, List<ListRow> units) {
        return row.get("kind").equals(Succession.Kind.MERGE.name())
                && units.stream()
                        .noneMatch(unit -> unit.get("unit").equals(row.get("successor"))
                                && unit.holdsOn(row.day("effective_on").minusDays(1)));
    }

    private static void checkDays(DraftRow draft, List<ListRow> units) {
        var day = draft.row().day("effective_on");
        if (draft.get("predecessor").equals(draft.get("successor"))) {
            draft.refuse("successor", ListProblem.SAME_UNIT);
        }
        if (units.stream()
                .noneMatch(
                        unit -> unit.get("unit").equals(draft.get("predecessor")) && unit.holdsOn(day.minusDays(1)))) {
            draft.refuse("predecessor", ListProblem.NOT_THE_DAY_BEFORE, day.toString());
        }
        if (units.stream().noneMatch(unit -> unit.get("unit").equals(draft.get("successor")) && unit.holdsOn(day))) {
            draft.refuse("successor", ListProblem.NOT_ON_THE_DAY, day.toString());
        }
    }

    private static void checkShare(DraftRow draft) {
        if (draft.has("share")) {
            var share = new BigDecimal(draft.get("share"));
            if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0 || share.scale() > 8) {
                draft.refuse("share", ListProblem.SHARE_OUT_OF_RANGE);
            }
        }
    }

    /** What goes over for certain: parts without a share are nobody's. */
    private static BigDecimal sum(List<Outcome.Line> lines) {
        return lines.stream()
                .map(Outcome.Line::row)
                .filter(row -> row.get("kind").equals(Succession.Kind.SPLIT.name()) && row.has("share"))
                .map(row -> new BigDecimal(row.get("share")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
