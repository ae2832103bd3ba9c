package vn.cchc.analytics;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.annotation.Annotation;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.observation.Submission;
import vn.cchc.observation.SubmissionState;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitVersion;

/**
 * Finds what needs attention in a scorecard: misses first, then signals, then late dossiers, then reports and figures
 * that are owed.
 */
final class AttentionList {

    private final Facts facts;
    private final Scorecard scorecard;
    private final Month month;
    private final Map<Report, SubmissionState> submissions;
    private final List<Annotation> notes;

    private record Report(UnitId unit, Month month) {}

    /**
     * @param month the one the period is about: while its report is owed, the misses of a unit say little
     * @param submissions the reports of every month of the scorecard's span
     */
    AttentionList(Facts facts, Scorecard scorecard, Month month, List<Submission> submissions, List<Annotation> notes) {
        this.facts = facts;
        this.scorecard = scorecard;
        this.month = month;
        this.notes = notes;
        this.submissions = submissions.stream()
                .collect(Collectors.toMap(
                        submission -> new Report(submission.unit(), submission.month()), Submission::state));
    }

    List<Attention> items() {
        var items = new ArrayList<Attention>();
        items.addAll(misses());
        items.addAll(new SignalList(facts, facts.question(), scorecard, month, notes).items());
        unapologised().ifPresent(items::add);
        items.addAll(tooManyApologies());
        scorecard.rows().forEach(row -> items.addAll(owed(row)));
        return items;
    }

    private List<Attention.Misses> misses() {
        return scorecard.rows().stream()
                .filter(row -> row.tally().decided() && !scorecard.meets(row) && !isOwed(row, month))
                .map(row -> new Attention.Misses(row.unit(), cells(row, Outcome.MISSED)))
                .filter(misses -> !misses.missed().isEmpty())
                .sorted(Comparator.comparingInt(
                        (Attention.Misses misses) -> -misses.missed().size()))
                .toList();
    }

    private Optional<Attention.Unapologised> unapologised() {
        var units = apologised()
                .map(cell -> new Attention.UnitCount(cell.unit(), lateDossiers(cell) - apologies(cell)))
                .filter(count -> count.count() > 0)
                .sorted(Comparator.comparingInt((Attention.UnitCount count) -> -count.count()))
                .toList();
        int dossiers = units.stream().mapToInt(Attention.UnitCount::count).sum();
        return dossiers == 0 ? Optional.empty() : Optional.of(new Attention.Unapologised(dossiers, units));
    }

    private List<Attention.TooManyApologies> tooManyApologies() {
        return apologised()
                .filter(cell -> cell.lettersTooMany() > 0)
                .map(cell -> new Attention.TooManyApologies(cell.unit(), cell.lettersTooMany()))
                .toList();
    }

    /** Without a single late dossier there is no figure, and every apology is one too many. */
    private Stream<Cell> apologised() {
        return scorecard.column(IndicatorCode.APOLOGISED).stream()
                .filter(cell -> cell.figure() != null || cell.state() == CellState.NIL);
    }

    /** Those that answer a late dossier. */
    private static int apologies(Cell cell) {
        return cell.figure() == null ? 0 : cell.figure().numerator().intValue();
    }

    private static int lateDossiers(Cell cell) {
        return cell.figure() == null || cell.figure().denominator() == null
                ? 0
                : cell.figure().denominator().intValue();
    }

    /** The reports a unit owes, together by where they stand; the figures it left out where it owes none. */
    private List<Attention> owed(Scorecard.Row row) {
        Map<Optional<SubmissionState>, List<Month>> owed = scorecard.span().months().stream()
                .filter(candidate -> isOwed(row, candidate))
                .collect(Collectors.groupingBy(
                        candidate -> state(row.unit(), candidate), LinkedHashMap::new, Collectors.toList()));
        var missing = cells(row, Outcome.NOT_REPORTED);
        if (owed.isEmpty()) {
            return missing.isEmpty() ? List.of() : List.of(new Attention.Gaps(row.unit(), missing));
        }
        return owed.entrySet().stream()
                .map(entry -> overdue(row.unit(), entry.getValue(), entry.getKey()))
                .toList();
    }

    private Attention overdue(UnitVersion unit, List<Month> months, Optional<SubmissionState> state) {
        var dueOn = facts.units().calendar().dueOn(months.getFirst());
        return new Attention.Overdue(unit, months, dueOn, ChronoUnit.DAYS.between(dueOn, facts.today()), state);
    }

    private boolean isOwed(Scorecard.Row row, Month month) {
        boolean expected = row.cells().stream().anyMatch(cell -> cell.state() != CellState.NOT_APPLICABLE);
        return expected
                && facts.units().isInRoster(row.unit().id(), month)
                && facts.units().calendar().dueOn(month).isBefore(facts.today())
                && state(row.unit(), month).filter(SubmissionState::isApproved).isEmpty();
    }

    /** Where a report stands; empty where it was never opened, which is as good as open. */
    private Optional<SubmissionState> state(UnitVersion unit, Month month) {
        return Optional.ofNullable(submissions.get(new Report(unit.id(), month)))
                .filter(state -> state != SubmissionState.OPEN);
    }

    private static List<Cell> cells(Scorecard.Row row, Outcome outcome) {
        return row.cells().stream().filter(cell -> cell.outcome() == outcome).toList();
    }
}
