package vn.cchc.observation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.access.Rights;
import vn.cchc.change.TriedAgain;
import vn.cchc.observation.Ledger.Hand;
import vn.cchc.period.Month;
import vn.cchc.period.Span;
import vn.cchc.place.UnitGroup;

/**
 * Where reports are looked through, approved or returned, and months closed.
 *
 * <p>Everything throws {@link AccessDeniedException} for whoever may not, and {@link RefusedReportException} for what
 * cannot be done.
 */
@Service
@TriedAgain
public class ReviewDesk {

    /** So many of the newest months are looked at in any case. */
    private static final int ALWAYS = 6;

    private final FormLoader forms;
    private final BoardQuery query;
    private final Ledger ledger;
    private final Rights rights;

    ReviewDesk(FormLoader forms, BoardQuery query, Ledger ledger, Rights rights) {
        this.forms = forms;
        this.query = query;
        this.ledger = ledger;
        this.rights = rights;
    }

    /**
     * The reports of the newest months up to the one that runs; none before the first unit. Of more than half a year ago
     * only those since the first report there is: nobody owes what was due before reports were kept here.
     */
    @Requires(Right.READ_REPORTS)
    @Transactional(readOnly = true)
    public Board board(int newest) {
        var around = forms.surroundings();
        var last = around.current();
        var first = Stream.of(
                        Optional.of(last.minus(newest - 1)),
                        around.units().firstMonth(),
                        Optional.of(earlier(
                                last.minus(ALWAYS - 1), query.firstReport().orElse(last))))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .filter(start -> !start.isAfter(last))
                .orElse(last);
        var span = new Span(first, last);
        return new Board(
                span.months(),
                around.units().present(span, UnitGroup.ALL),
                around.units(),
                query.submissions(span).stream()
                        .collect(Collectors.toMap(
                                report -> new ReportKey(report.unit(), report.month()), Function.identity())),
                query.closed(span),
                query.ownWork(span, rights.require(Right.READ_REPORTS).username()),
                around.today());
    }

    private static Month earlier(Month one, Month other) {
        return one.isBefore(other) ? one : other;
    }

    /** A report with what it is held against. */
    @Requires(Right.REVIEW_REPORTS)
    @Transactional(readOnly = true)
    public EntryForm open(ReportKey report) {
        return forms.load(report.unit(), report.month());
    }

    /** What a report was given back for last; empty for one that never was. */
    @Requires(Right.REVIEW_REPORTS)
    @Transactional(readOnly = true)
    public Optional<Returned> lastReturn(ReportKey report) {
        return forms.lastReturn(report);
    }

    /** Whether it waits and whoever asks typed or handed in some of it: somebody else has to decide it. */
    @Requires(Right.REVIEW_REPORTS)
    @Transactional(readOnly = true)
    public boolean isOwnWork(ReportKey report) {
        return query.ownWork(
                        Span.of(report.month()),
                        rights.require(Right.REVIEW_REPORTS).username())
                .contains(report);
    }

    @Requires(Right.REVIEW_REPORTS)
    @Transactional
    public void approve(ReportKey report) {
        ledger.holdForDecisions(List.of(report));
        ledger.approve(report, hand(Right.REVIEW_REPORTS));
    }

    /** Approves what can be approved; the result says why the others were not. */
    @Requires(Right.REVIEW_REPORTS)
    @Transactional
    public Map<ReportKey, Refusal> approveAll(List<ReportKey> reports) {
        var hand = hand(Right.REVIEW_REPORTS);
        ledger.holdForDecisions(reports);
        var refused = new LinkedHashMap<ReportKey, Refusal>();
        for (var report : reports) {
            ledger.tryApprove(report, hand).ifPresent(refusal -> refused.put(report, refusal));
        }
        return refused;
    }

    /** Gives a report back to its unit, which reads the reason over its form. */
    @Requires(Right.REVIEW_REPORTS)
    @Transactional
    public void giveBack(ReportKey report, String reason) {
        ledger.holdForDecisions(List.of(report));
        ledger.giveBack(report.unit(), report.month(), reason.strip(), hand(Right.REVIEW_REPORTS));
    }

    /**
     * Nothing of the month can be typed, handed in or corrected any more. What waits is counted as it is once the month is
     * held, not as it was when this began.
     */
    @Requires(Right.CLOSE_MONTHS)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void close(Month month) {
        Ledger.require(forms.surroundings().isOver(month), Refusal.MONTH_NOT_OVER);
        ledger.close(month, hand(Right.CLOSE_MONTHS));
    }

    @Requires(Right.REOPEN_MONTHS)
    @Transactional
    public void reopen(Month month, String reason) {
        ledger.reopen(month, reason.strip(), hand(Right.REOPEN_MONTHS));
    }

    /** Writes down that units were reminded of reports they owe. */
    @Requires(Right.REVIEW_REPORTS)
    @Transactional
    public void remind(List<ReportKey> reports) {
        var hand = hand(Right.REVIEW_REPORTS);
        reports.forEach(report -> ledger.remind(report.unit(), report.month(), hand));
    }

    private Hand hand(Right right) {
        return new Hand(rights.require(right).username(), forms.now());
    }
}
