package vn.cchc.observation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.cchc.period.Month;
import vn.cchc.period.ReportingCalendar;
import vn.cchc.place.UnitHistory;
import vn.cchc.place.UnitVersion;

/**
 * Which reports of some months are there.
 *
 * @param months oldest first
 * @param units those in the roster of a month, in the roster's order
 * @param own the reports that wait and that whoever asks typed or handed in some of: somebody else decides them
 */
public record Board(
        List<Month> months,
        List<UnitVersion> units,
        UnitHistory history,
        Map<ReportKey, Submission> submissions,
        Set<Month> closed,
        Set<ReportKey> own,
        LocalDate today) {

    /**
     * One report.
     *
     * @param dueOn the last day on which it is on time
     * @param daysLate how long it is or was overdue, in days; 0 for one on time or not due
     */
    public record Entry(ReportKey key, SubmissionState state, LocalDate dueOn, long daysLate) {

        /** Whether its unit owes it. */
        public boolean isOverdue() {
            return daysLate > 0 && isOwed();
        }

        /** Whether it is still with its unit. */
        public boolean isOwed() {
            return state == SubmissionState.OPEN || state == SubmissionState.RETURNED;
        }
    }

    public Board {
        months = List.copyOf(months);
        units = List.copyOf(units);
        submissions = Map.copyOf(submissions);
        closed = Set.copyOf(closed);
        own = Set.copyOf(own);
    }

    /** The newest months up to one of them, with the units that owed a report in any. */
    public Board window(Month last, int count) {
        var upTo = months.stream().filter(month -> !month.isAfter(last)).toList();
        var shown = upTo.subList(Math.max(0, upTo.size() - count), upTo.size());
        var there = units.stream()
                .filter(unit -> shown.stream().anyMatch(month -> history.isInRoster(unit.id(), month)))
                .toList();
        return new Board(shown, there, history, submissions, closed, own, today);
    }

    public ReportingCalendar calendar() {
        return history.calendar();
    }

    /** Empty where the unit was not there. */
    public Optional<Entry> find(UnitVersion unit, Month month) {
        return history.isInRoster(unit.id(), month)
                ? Optional.of(entry(new ReportKey(unit.id(), month)))
                : Optional.empty();
    }

    private Entry entry(ReportKey key) {
        var submission = Optional.ofNullable(submissions.get(key));
        var state = submission.map(Submission::state).orElse(SubmissionState.OPEN);
        var dueOn = submission.map(Submission::dueOn).orElse(calendar().dueOn(key.month()));
        boolean owed = state == SubmissionState.OPEN || state == SubmissionState.RETURNED;
        var until = submission
                .filter(found -> !owed && found.submittedAt() != null)
                .map(found -> Objects.requireNonNull(found.submittedAt()).toLocalDate())
                .orElse(today);
        return new Entry(key, state, dueOn, Math.max(0, ChronoUnit.DAYS.between(dueOn, until)));
    }

    /** The reports of one month, units in the roster's order. */
    public List<Entry> list(Month month) {
        return units.stream().flatMap(unit -> find(unit, month).stream()).toList();
    }

    /** The unit of a report as it was at the end of its month. */
    public UnitVersion unit(ReportKey key) {
        return history.find(key.unit(), calendar().lastDateOf(key.month())).orElseThrow();
    }

    /** The reports in a state, oldest month first, units in the roster's order. */
    public List<Entry> list(SubmissionState state) {
        return entries().filter(entry -> entry.state() == state).toList();
    }

    /** The reports that are owed, oldest month first; none of closed months. */
    public List<Entry> listOverdue() {
        return entries()
                .filter(entry ->
                        entry.isOverdue() && !closed.contains(entry.key().month()))
                .toList();
    }

    private Stream<Entry> entries() {
        return months.stream().flatMap(month -> list(month).stream());
    }

    public boolean isOver(Month month) {
        return calendar().lastDateOf(month).isBefore(today);
    }
}
