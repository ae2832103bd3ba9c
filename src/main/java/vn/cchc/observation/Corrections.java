package vn.cchc.observation;

import java.util.HashMap;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.access.Rights;
import vn.cchc.change.TriedAgain;
import vn.cchc.journal.Deed;
import vn.cchc.observation.Ledger.Hand;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;

/**
 * Changes to approved figures: proposed by the unit, applied by somebody else; leaders see the old figures until then.
 *
 * <p>Everything throws {@link AccessDeniedException} for whoever may not, and {@link RefusedReportException} for what
 * cannot be done.
 */
@Service
@TriedAgain
public class Corrections {

    private final CorrectionsQuery query;
    private final FormLoader forms;
    private final Ledger ledger;
    private final Rights rights;

    Corrections(CorrectionsQuery query, FormLoader forms, Ledger ledger, Rights rights) {
        this.query = query;
        this.forms = forms;
        this.ledger = ledger;
        this.rights = rights;
    }

    /** Every correction of a report, oldest first. */
    @Requires(Right.ENTER_FIGURES)
    public List<Correction> list(UnitId unit, Month month) {
        return query.of(unit, month);
    }

    /** Those that wait, oldest first. */
    @Requires(Right.REVIEW_REPORTS)
    public List<Correction> listWaiting() {
        return query.waiting();
    }

    /**
     * Proposes new numbers for an approved report that has no other proposal waiting, and whose figures are those over which
     * they were typed.
     */
    @Requires(Right.ENTER_FIGURES)
    @Transactional
    public void propose(UnitId unit, Month month, NewCorrection typed) {
        var hand = new Hand(rights.require(Right.ENTER_FIGURES, unit).username(), forms.now());
        Ledger.requireReason(typed.reason());
        ledger.holdForCorrection(unit, month);
        Ledger.require(query.of(unit, month).stream().noneMatch(Correction::isWaiting), Refusal.PROPOSED_ALREADY);
        var form = forms.load(unit, month);
        Ledger.require(typed.isOf(form), Refusal.FIGURES_MOVED);
        var changes = typed.changes(form);
        Ledger.require(!changes.isEmpty(), Refusal.NOTHING_CHANGED);
        var values = new HashMap<>(form.values());
        changes.forEach(change -> values.put(change.measure(), change.newValue()));
        Ledger.require(
                form.findings(values).stream()
                        .noneMatch(finding -> finding.kind().isRefused()),
                Refusal.BREAKS_RULES);
        var id = query.propose(unit, month, changes, typed.reason(), hand);
        ledger.note(Deed.CORRECTION_PROPOSED, query.find(id).orElseThrow(), typed.reason(), hand);
    }

    /** Takes a proposal of the unit back that nobody has decided. */
    @Requires(Right.ENTER_FIGURES)
    @Transactional
    public void withdraw(UnitId unit, long id) {
        var hand = new Hand(rights.require(Right.ENTER_FIGURES, unit).username(), forms.now());
        var correction = held(id);
        Ledger.require(correction.unit().equals(unit), Refusal.NOT_WAITING);
        query.remove(id);
        ledger.end(Deed.CORRECTION_WITHDRAWN, correction, "", hand);
    }

    /**
     * Makes the proposed numbers the unit's figures; not for whoever proposed them. The figures are read as they are once
     * their report is held.
     */
    @Requires(Right.REVIEW_REPORTS)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void apply(long id) {
        var hand = reviewer();
        var proposed = query.find(id).orElseThrow(() -> new RefusedReportException(Refusal.NOT_WAITING));
        ledger.holdForCorrection(proposed.unit(), proposed.month());
        var correction = held(id);
        Ledger.require(!correction.proposedBy().equals(hand.by()), Refusal.OWN_WORK);
        Ledger.require(stillStands(correction), Refusal.FIGURES_MOVED);
        query.decide(id, Correction.State.APPROVED, null, hand);
        ledger.correct(correction, hand);
    }

    /** The figures stay as they are. */
    @Requires(Right.REVIEW_REPORTS)
    @Transactional
    public void turnDown(long id, String reason) {
        var hand = reviewer();
        Ledger.requireReason(reason);
        var correction = held(id);
        query.decide(id, Correction.State.RETURNED, reason, hand);
        ledger.end(Deed.CORRECTION_RETURNED, correction, reason, hand);
    }

    private Hand reviewer() {
        return new Hand(rights.require(Right.REVIEW_REPORTS).username(), forms.now());
    }

    private Correction held(long id) {
        Ledger.require(query.lock(id), Refusal.NOT_WAITING);
        return query.find(id).orElseThrow();
    }

    private boolean stillStands(Correction correction) {
        var now = forms.load(correction.unit(), correction.month()).values();
        return correction.changes().stream().allMatch(change -> {
            var value = now.get(change.measure());
            return change.oldValue() == null ? value == null : value != null && value.compareTo(change.oldValue()) == 0;
        });
    }
}
