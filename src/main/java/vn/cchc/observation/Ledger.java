package vn.cchc.observation;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.journal.Deed;
import vn.cchc.journal.Journal;
import vn.cchc.journal.NewEntry;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;
import vn.cchc.privacy.Remark;

/**
 * The one door through which reports and their figures are written: each deed with its entry in the journal, within the
 * caller's transaction, and told to whoever keeps or shows figures ({@link FigureNews}).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Ledger {

    static final int LONGEST_REASON = 1000;
    private static final int SHORTEST_REASON = 3;

    /**
     * Who does it, and when.
     *
     * @param by the account's name
     * @param at Vietnam time
     */
    record Hand(String by, LocalDateTime at) {}

    private final LedgerQuery query;
    private final HoldQuery holds;
    private final DraftsQuery drafts;
    private final Journal journal;
    private final FigureNews news;

    Ledger(LedgerQuery query, HoldQuery holds, DraftsQuery drafts, Journal journal, FigureNews news) {
        this.query = query;
        this.holds = holds;
        this.drafts = drafts;
        this.journal = journal;
        this.news = news;
    }

    /** Holds a report that its unit may type in until the transaction ends. */
    void holdForEntry(UnitId unit, Month month) {
        news.hold(month);
        requireEditable(unit, month);
    }

    /** The same for a report that is to be handed in. */
    void holdForHandingIn(UnitId unit, Month month) {
        news.begin(new ReportKey(unit, month));
        requireEditable(unit, month);
    }

    private void requireEditable(UnitId unit, Month month) {
        var state = hold(unit, month).orElse(SubmissionState.OPEN);
        require(holds.isThere(unit, month), Refusal.NO_REPORT);
        require(state == SubmissionState.OPEN || state == SubmissionState.RETURNED, Refusal.LOCKED);
    }

    /** Tells those who have the report open that something is typed in it. */
    void tellTyped(UnitId unit, Month month) {
        news.typed(new ReportKey(unit, month));
    }

    /** Holds a report whose figures are approved and may still be corrected. */
    void holdForCorrection(UnitId unit, Month month) {
        news.begin(new ReportKey(unit, month));
        require(hold(unit, month).filter(SubmissionState.APPROVED::equals).isPresent(), Refusal.LOCKED);
    }

    /** Holds the months and units of reports that are to be decided; each is then looked at by itself. */
    void holdForDecisions(Collection<ReportKey> reports) {
        news.begin(
                reports.stream().map(ReportKey::month).distinct().toList(),
                reports.stream().map(ReportKey::unit).toList());
    }

    private void requireWaiting(UnitId unit, Month month) {
        require(hold(unit, month).filter(SubmissionState.SUBMITTED::equals).isPresent(), Refusal.NOT_WAITING);
    }

    /**
     * Everybody holds in this order, so that nobody waits in a circle: the month, the unit, the closing of the month, the
     * report. A report that nobody has begun has no row; its unit always has.
     */
    private Optional<SubmissionState> hold(UnitId unit, Month month) {
        holds.units(List.of(unit));
        require(!holds.isClosed(month), Refusal.MONTH_CLOSED);
        return holds.state(unit, month);
    }

    /** The drafts become the report, which its unit can no longer change. */
    void handIn(EntryForm form, Hand hand) {
        var unit = form.report().unit();
        var month = form.month();
        var asked = form.questions().items().map(item -> item.measure().code()).collect(Collectors.toSet());
        query.handIn(unit, month, form.report().dueOn(), hand.by(), hand.at());
        query.observeDrafts(unit, month, asked);
        query.explainFromDrafts(
                unit, month, form.questions().unit().name(), hand.at().toLocalDate());
        drafts.clear(unit, month);
        journal.write(hand.by(), NewEntry.of(Deed.REPORT_SUBMITTED, unit, month));
    }

    /**
     * Of a report that is held for it.
     *
     * @throws RefusedReportException where it does not wait, and for whoever entered or handed in some of it
     */
    void approve(ReportKey report, Hand hand) {
        whyNotApproved(report, hand).ifPresent(refusal -> require(false, refusal));
        markApproved(report, hand);
    }

    /** As {@link #approve}; a report that cannot be approved is left alone, and the result says why. */
    Optional<Refusal> tryApprove(ReportKey report, Hand hand) {
        var refusal = whyNotApproved(report, hand);
        if (refusal.isEmpty()) {
            markApproved(report, hand);
        }
        return refusal;
    }

    private Optional<Refusal> whyNotApproved(ReportKey report, Hand hand) {
        try {
            requireWaiting(report.unit(), report.month());
            require(holds.isThere(report.unit(), report.month()), Refusal.NO_REPORT);
            require(!query.isOwnWork(report.unit(), report.month(), hand.by()), Refusal.OWN_WORK);
            return Optional.empty();
        } catch (RefusedReportException refused) {
            return Optional.of(refused.refusal());
        }
    }

    private void markApproved(ReportKey report, Hand hand) {
        var unit = report.unit();
        var month = report.month();
        query.decide(unit, month, SubmissionState.APPROVED, null, hand.by(), hand.at());
        journal.write(hand.by(), NewEntry.of(Deed.REPORT_APPROVED, unit, month));
    }

    /** Gives a report back that is held for it; its unit goes on from what it handed in. */
    void giveBack(UnitId unit, Month month, String reason, Hand hand) {
        requireReason(reason);
        requireWaiting(unit, month);
        query.decide(unit, month, SubmissionState.RETURNED, reason, hand.by(), hand.at());
        drafts.seed(unit, month, hand.at());
        journal.write(hand.by(), NewEntry.of(Deed.REPORT_RETURNED, unit, month).because(reason));
    }

    /** The new numbers in the name of whoever proposed them; the old ones stay in the database's memory. */
    void correct(Correction correction, Hand hand) {
        correction
                .changes()
                .forEach(change -> query.correct(
                        correction.unit(),
                        correction.month(),
                        change.measure(),
                        change.newValue(),
                        correction.proposedBy(),
                        correction.reason()));
        note(Deed.CORRECTION_APPROVED, correction, correction.reason(), hand);
    }

    /** A correction comes to nothing, and the report's figures stay. */
    void end(Deed deed, Correction correction, String reason, Hand hand) {
        news.moved(correction);
        note(deed, correction, reason, hand);
    }

    /** Writes down a step of a correction that changes no figure. */
    void note(Deed deed, Correction correction, String reason, Hand hand) {
        var subject = correction.changes().stream().map(Ledger::change).collect(Collectors.joining(", "));
        var entry = NewEntry.of(deed, correction.unit(), correction.month());
        journal.write(hand.by(), new NewEntry(entry.deed(), entry.unit(), entry.month(), subject, reason));
    }

    /** "dossiers_received 40 → 44", as the journal knows to say it. */
    private static String change(Correction.Change change) {
        var old = change.oldValue();
        return change.measure() + " " + (old == null ? "–" : plain(old)) + " → " + plain(change.newValue());
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    void close(Month month, Hand hand) {
        news.begin(month);
        require(!holds.isClosed(month), Refusal.MONTH_CLOSED);
        require(query.countWaiting(month) == 0, Refusal.REPORTS_WAITING);
        query.close(month, hand.by(), hand.at());
        journal.write(hand.by(), ofMonth(Deed.MONTH_CLOSED, month, ""));
    }

    void reopen(Month month, String reason, Hand hand) {
        news.begin(month);
        requireReason(reason);
        require(holds.isClosed(month), Refusal.MONTH_NOT_CLOSED);
        query.reopen(month);
        journal.write(hand.by(), ofMonth(Deed.MONTH_REOPENED, month, reason));
    }

    void remind(UnitId unit, Month month, Hand hand) {
        journal.write(hand.by(), NewEntry.of(Deed.REPORT_REMINDED, unit, month));
    }

    private static NewEntry ofMonth(Deed deed, Month month, String reason) {
        return new NewEntry(deed, Optional.empty(), Optional.of(month), "", reason);
    }

    static void requireReason(String reason) {
        require(new Remark(reason), SHORTEST_REASON, LONGEST_REASON);
    }

    static void require(Remark remark, int shortest, int longest) {
        remark.flaw(shortest, longest)
                .map(flaw -> switch (flaw) {
                    case MISSING -> Refusal.REASON_MISSING;
                    case TOO_LONG -> Refusal.TOO_LONG;
                    case PERSONAL -> Refusal.PERSONAL_DATA;
                })
                .ifPresent(refusal -> require(false, refusal));
    }

    static void require(boolean holds, Refusal otherwise) {
        if (!holds) {
            throw new RefusedReportException(otherwise);
        }
    }
}
