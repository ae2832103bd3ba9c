package vn.cchc.exchange.list;

import java.util.List;
import java.util.stream.Stream;

/** A calendar's days are there in every month; all of them are fixed once something was reported by it. */
final class CalendarRules implements ListRules {

    private static final int LAST = 28;

    @Override
    public void check(Outcome outcome) {
        outcome.touched().forEach(draft -> {
            draft.checkNewCode("CCHC");
            checkDays(draft);
            boolean reported = outcome.basis().use().lastMonth().isPresent();
            if (reported && isUsed(draft, outcome)) {
                refuseChanges(draft);
            }
        });
    }

    /** Another day of handing in would make past reports late, or punctual, without a reason in the journal. */
    private static void refuseChanges(DraftRow draft) {
        if (draft.changes("first_day")) {
            draft.refuse("first_day", ListProblem.IN_USE);
        }
        Stream.of("unit_due_day", "district_due_day")
                .filter(draft::changes)
                .forEach(column -> draft.refuse(column, ListProblem.REPORTS_JUDGED));
    }

    private static void checkDays(DraftRow draft) {
        var days = List.of("first_day", "unit_due_day", "district_due_day");
        days.stream()
                .filter(column -> number(draft, column) < 1 || number(draft, column) > LAST)
                .forEach(column -> draft.refuse(column, ListProblem.OUT_OF_RANGE, "1–" + LAST));
        if (!draft.isRefused() && isDistrictFirst(draft)) {
            draft.refuse("district_due_day", ListProblem.DAYS_OUT_OF_ORDER);
        }
    }

    private static boolean isDistrictFirst(DraftRow draft) {
        return vn.cchc.place.CalendarRules.isDistrictFirst(
                number(draft, "first_day"), number(draft, "unit_due_day"), number(draft, "district_due_day"));
    }

    private static int number(DraftRow draft, String column) {
        return Integer.parseInt(draft.get(column));
    }

    private static boolean isUsed(DraftRow draft, Outcome outcome) {
        return outcome.basis().rows(ListName.UNITS).stream()
                .anyMatch(unit -> unit.get("calendar").equals(draft.get("code")));
    }
}
