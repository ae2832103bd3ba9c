package vn.cchc.administration;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.cchc.period.Month;
import vn.cchc.place.UnitChange;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitPlan;
import vn.cchc.place.UnitVersion;

/**
 * What a change of units would do, nothing of which is written yet.
 *
 * @param basis the version of the units it is drawn on
 * @param traces what hangs on units that would be no more
 * @param today the day of the preview
 */
public record UnitPreview(UnitChange change, UnitPlan plan, long basis, List<UnitTrace> traces, LocalDate today) {

    public UnitPreview {
        traces = List.copyOf(traces);
    }

    /** What forbids the change. Figures that leaders have seen would belong to a unit that no roster has. */
    public List<UnitTrace> obstacles() {
        return traces.stream().filter(this::forbids).toList();
    }

    /** What somebody has to look after once it is made. */
    public List<UnitTrace> warnings() {
        return traces.stream()
                .filter(trace -> !forbids(trace)
                        && trace.kind() != UnitTrace.Kind.HISTORY
                        && trace.kind() != UnitTrace.Kind.VOIDED
                        && trace.kind() != UnitTrace.Kind.NOTE)
                .toList();
    }

    /** What units that would be no more have reported until then: it stays as it is. */
    public List<UnitTrace> history() {
        return traces.stream()
                .filter(trace -> trace.kind() == UnitTrace.Kind.HISTORY)
                .toList();
    }

    /** A unit that begins and is taken back leaves nothing behind, so nothing may hang on it. */
    private boolean forbids(UnitTrace trace) {
        return trace.kind() == UnitTrace.Kind.APPROVED
                || (isWithdrawal()
                        && trace.kind() != UnitTrace.Kind.CLOSED_MONTH
                        && trace.kind() != UnitTrace.Kind.HISTORY);
    }

    /** The first day that no approved report stands against; empty where another day does not help. */
    public Optional<LocalDate> earliestDay() {
        return isWithdrawal()
                ? Optional.empty()
                : obstacles().stream()
                        .flatMap(trace -> trace.inMonth().stream())
                        .max(Comparator.naturalOrder())
                        .map(month -> plan.after().calendar().lastDateOf(month).plusDays(1));
    }

    /** Whether it takes effect at once: what is reported or written from then on stands in the way of a withdrawal. */
    public boolean isAtOnce() {
        return !(change instanceof UnitChange.Correct)
                && !isWithdrawal()
                && !plan.day().isAfter(today);
    }

    public boolean isWithdrawal() {
        return change instanceof UnitChange.Withdraw;
    }

    /** The first month whose roster is another: its last day is the day of the change or a later one. */
    public Month firstMonth() {
        return plan.after().calendar().monthOf(plan.day());
    }

    /** How many months the units that begin, or are there again, owe already, since the day has passed. */
    public int monthsOwed() {
        if (plan.begun().isEmpty()) {
            return 0;
        }
        var last = plan.after().calendar().lastDueMonth(today);
        int owed = 0;
        for (var month = firstMonth(); !month.isAfter(last); month = month.plus(1)) {
            owed++;
        }
        return owed;
    }

    public List<UnitVersion> rosterBefore() {
        return plan.before().roster(plan.day(), UnitGroup.ALL);
    }

    public List<UnitVersion> rosterAfter() {
        return plan.after().roster(plan.day(), UnitGroup.ALL);
    }
}
