package vn.cchc.analytics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.cchc.indicator.Figure;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.observation.Submission;
import vn.cchc.observation.SubmissionState;
import vn.cchc.period.Month;

/** Finds what needs attention in a scorecard: misses first, then late dossiers, then reports and figures that are owed. */
final class AttentionList {

    private final Facts facts;
    private final Scorecard scorecard;
    private final Month month;
    private final List<Submission> submissions;

    /** @param submissions the reports of that month */
    AttentionList(Facts facts, Scorecard scorecard, Month month, List<Submission> submissions) {
        this.facts = facts;
        this.scorecard = scorecard;
        this.month = month;
        this.submissions = submissions;
    }

    List<Attention> items() {
        var items = new ArrayList<Attention>();
        items.addAll(misses());
        unapologised().ifPresent(items::add);
        for (var row : scorecard.rows()) {
            owed(row).ifPresent(items::add);
        }
        return items;
    }

    private List<Attention.Misses> misses() {
        return scorecard.rows().stream()
                .filter(row -> !scorecard.meets(row) && !isOverdue(row))
                .map(row -> new Attention.Misses(row.unit(), cells(row, Outcome.MISSED)))
                .filter(misses -> !misses.missed().isEmpty())
                .sorted(Comparator.comparingInt(
                        (Attention.Misses misses) -> -misses.missed().size()))
                .toList();
    }

    private Optional<Attention.Unapologised> unapologised() {
        var units = scorecard.column(IndicatorCode.APOLOGISED).stream()
                .filter(cell -> cell.figure() != null)
                .map(cell -> new Attention.UnitCount(cell.unit(), missingLetters(cell.figure())))
                .filter(count -> count.count() > 0)
                .sorted(Comparator.comparingInt((Attention.UnitCount count) -> -count.count()))
                .toList();
        int dossiers = units.stream().mapToInt(Attention.UnitCount::count).sum();
        return dossiers == 0 ? Optional.empty() : Optional.of(new Attention.Unapologised(dossiers, units));
    }

    private static int missingLetters(Figure apologised) {
        var late = apologised.denominator() == null ? BigDecimal.ZERO : apologised.denominator();
        return late.subtract(apologised.numerator()).intValue();
    }

    private Optional<Attention> owed(Scorecard.Row row) {
        if (isOverdue(row)) {
            var dueOn = dueOn();
            long days = ChronoUnit.DAYS.between(dueOn, facts.today());
            Optional<SubmissionState> state = submissionOf(row).map(Submission::state);
            return Optional.of(new Attention.Overdue(row.unit(), month, dueOn, days, state));
        }
        var missing = cells(row, Outcome.NOT_REPORTED);
        return isApproved(row) && !missing.isEmpty()
                ? Optional.of(new Attention.Gaps(row.unit(), missing))
                : Optional.empty();
    }

    /** While its report is owed, a unit's misses say little. */
    private boolean isOverdue(Scorecard.Row row) {
        boolean expected = row.cells().stream().anyMatch(cell -> cell.state() != CellState.NOT_APPLICABLE);
        return expected && !isApproved(row) && dueOn().isBefore(facts.today());
    }

    private boolean isApproved(Scorecard.Row row) {
        return submissionOf(row).filter(found -> found.state().isApproved()).isPresent();
    }

    private Optional<Submission> submissionOf(Scorecard.Row row) {
        return submissions.stream()
                .filter(submission -> submission.unit().equals(row.unit().id()))
                .findFirst();
    }

    private LocalDate dueOn() {
        return facts.units().calendar().dueOn(month);
    }

    private static List<Cell> cells(Scorecard.Row row, Outcome outcome) {
        return row.cells().stream().filter(cell -> cell.outcome() == outcome).toList();
    }
}
