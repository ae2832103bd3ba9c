package vn.cchc.exchange.list;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** All units report by one calendar: months of several cannot be added up. */
final class UnitCalendarRules {

    void check(Outcome outcome) {
        var known = outcome.basis().codes(ListName.CALENDARS);
        outcome.touched().stream()
                .filter(draft -> !known.contains(draft.get("calendar")))
                .forEach(draft -> draft.refuse("calendar", ListProblem.UNKNOWN_CALENDAR));
        var used = new HashMap<>(outcome.lines().stream()
                .collect(Collectors.groupingBy(line -> line.row().get("calendar"), Collectors.counting())));
        if (used.size() < 2) {
            refuseChanges(outcome);
            return;
        }
        var usual = used.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElseThrow();
        outcome.touched().stream()
                .filter(draft -> !draft.get("calendar").equals(usual))
                .forEach(draft -> draft.refuse("calendar", ListProblem.MIXED_CALENDARS, usual));
    }

    private static void refuseChanges(Outcome outcome) {
        if (outcome.basis().use().lastMonth().isPresent()) {
            outcome.touched().stream()
                    .filter(draft -> draft.changes("calendar"))
                    .forEach(draft -> draft.refuse("calendar", ListProblem.IN_USE));
        }
    }
}
