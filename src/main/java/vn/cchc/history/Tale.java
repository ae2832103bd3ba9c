package vn.cchc.history;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.cchc.history.FigureEvent.Kind;

/**
 * Tells what happened to one figure from what the database remembers. Which import or correction a version comes from is
 * told by its numbers and its account, not by the clock: the program's clock and the database's need not be the same.
 */
final class Tale {

    private Tale() {}

    /** @param everything false: only what was approved, and nothing of what led there */
    static List<FigureEvent> of(Traces traces, boolean everything) {
        var told = new ArrayList<>(NumberTale.of(traces));
        if (!told.isEmpty()) {
            told.addAll(ReportTale.of(traces, List.copyOf(told)));
        }
        var events = told.stream()
                .sorted(Comparator.comparing(Told::order))
                .map(Told::event)
                .toList();
        return (everything ? events : approved(events)).reversed();
    }

    /** What leaders saw: each number that was approved after the one they saw before. */
    private static List<FigureEvent> approved(List<FigureEvent> events) {
        var seen = new ArrayList<FigureEvent>();
        Optional<BigDecimal> before = Optional.empty();
        for (var event : events) {
            if (event.kind().isChange() && event.approval().isPresent()) {
                seen.add(event.withBefore(before));
                before = event.after();
            } else if (!seen.isEmpty() && (event.kind() == Kind.CLOSED || event.kind() == Kind.REOPENED)) {
                seen.add(event);
            }
        }
        return seen;
    }
}
