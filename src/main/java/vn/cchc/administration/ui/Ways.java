package vn.cchc.administration.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.Optional;
import vn.cchc.administration.UnitTrace;
import vn.cchc.place.UnitId;

/** Where what hangs on a unit is looked after. */
final class Ways {

    private Ways() {}

    static Optional<Advice.Way> to(UnitTrace trace, UnitWording wording) {
        return switch (trace.kind()) {
            case OFFICER -> Optional.of(toAccount(firstOf(trace.names()), wording));
            case TARGET -> Optional.of(new Advice.Way(wording.get("directory.way.targets"), TargetState.ROUTE));
            case UNFINISHED, RETURNED, WAITING, BEGUN, HANDED_IN, APPROVED, APPROVED_OTHERWISE, CLOSED_MONTH ->
                Optional.of(new Advice.Way(wording.get("directory.way.reports"), "data/review"));
            case LETTER, VOIDED ->
                Optional.ofNullable(trace.unit())
                        .map(unit -> new Advice.Way(wording.get("directory.way.letters"), letters(unit)));
            case NOTE -> Optional.of(new Advice.Way(wording.get("directory.way.notes"), "notes"));
            case HISTORY -> Optional.empty();
        };
    }

    static Advice.Way toAccount(String username, UnitWording wording) {
        return new Advice.Way(wording.get("directory.way.users"), "admin/users?" + query(Map.of("q", username)));
    }

    private static String letters(UnitId unit) {
        return "letters?" + query(Map.of("mode", "cumulative", "unit", String.valueOf(unit.value())));
    }

    private static String query(Map<String, String> parameters) {
        return QueryParameters.simple(parameters).getQueryString();
    }

    private static String firstOf(String names) {
        return names.split(",", 2)[0];
    }
}
