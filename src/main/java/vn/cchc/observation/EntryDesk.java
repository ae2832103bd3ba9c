package vn.cchc.observation;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.access.Rights;
import vn.cchc.change.TriedAgain;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.observation.Ledger.Hand;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;
import vn.cchc.privacy.Remark;

/**
 * Where a unit's figures are typed and handed in. Everything throws {@link AccessDeniedException} for whoever does not
 * enter this unit's figures.
 */
@Service
@TriedAgain
public class EntryDesk {

    /** Of an explanation, in characters. */
    public static final int LONGEST_EXPLANATION = 2000;

    private final FormLoader forms;
    private final DraftsQuery drafts;
    private final Ledger ledger;
    private final Rights rights;

    EntryDesk(FormLoader forms, DraftsQuery drafts, Ledger ledger, Rights rights) {
        this.forms = forms;
        this.drafts = drafts;
        this.ledger = ledger;
        this.rights = rights;
    }

    /** The reports of the unit in the newest months, the running one first. A unit that reports nothing has none. */
    @Requires(Right.ENTER_FIGURES)
    @Transactional(readOnly = true)
    public List<Report> reports(UnitId unit, int newest) {
        return forms.reports(unit, newest);
    }

    /** Empty for a unit that goes on for months at least. */
    @Requires(Right.ENTER_FIGURES)
    @Transactional(readOnly = true)
    public Optional<EndOfUnit> endOf(UnitId unit) {
        return EndOfUnit.of(unit, forms.surroundings());
    }

    /** @throws RefusedReportException where the unit owes no report of the month */
    @Requires(Right.ENTER_FIGURES)
    @Transactional(readOnly = true)
    public EntryForm open(UnitId unit, Month month) {
        return forms.load(unit, month);
    }

    /**
     * Keeps typed numbers as drafts, each for itself: one that somebody else changed meanwhile is not kept, and its result
     * says who, when and what.
     *
     * @return as many results as values, in their order
     * @throws RefusedReportException where the report or its month is locked
     */
    @Requires(Right.ENTER_FIGURES)
    @Transactional
    public List<SaveResult> save(UnitId unit, Month month, List<NewValue> values) {
        var hand = hand(unit);
        ledger.holdForEntry(unit, month);
        ledger.tellTyped(unit, month);
        return values.stream()
                .map(value -> drafts.save(unit, month, value, hand.by(), hand.at()))
                .toList();
    }

    /**
     * Keeps what is said about a missed target; an empty text takes it away.
     *
     * @param seen what stood there when it was typed over
     * @return what somebody else wrote meanwhile, which then stays; empty where the text is kept
     * @throws RefusedReportException where the report or its month is locked, or the text is too long or tells who somebody is
     */
    @Requires(Right.ENTER_FIGURES)
    @Transactional
    public Optional<String> explain(UnitId unit, Month month, IndicatorCode indicator, String seen, String text) {
        var said = new Remark(text);
        Ledger.require(said, 0, LONGEST_EXPLANATION);
        ledger.holdForEntry(unit, month);
        var stands = drafts.explanations(unit, month).getOrDefault(indicator, "");
        if (!stands.equals(seen) && !stands.equals(said.text())) {
            return Optional.of(stands);
        }
        ledger.tellTyped(unit, month);
        drafts.explain(unit, month, indicator, said.text());
        return Optional.empty();
    }

    /**
     * Hands the report in: its drafts become the unit's figures, which wait for somebody else to approve them.
     *
     * @param seen what is handed in is this, and nothing that was written since
     * @throws RefusedReportException where somebody else changed it meanwhile, where it is incomplete, breaks a rule, or is
     *     locked
     */
    @Requires(Right.ENTER_FIGURES)
    @Transactional
    public void submit(UnitId unit, Month month, Seen seen) {
        var hand = hand(unit);
        ledger.holdForHandingIn(unit, month);
        var form = forms.load(unit, month);
        Ledger.require(seen.moved(form).isEmpty() && seen.reworded(form).isEmpty(), Refusal.MOVED);
        var values = form.values();
        Ledger.require(form.missing(values).isEmpty(), Refusal.INCOMPLETE);
        Ledger.require(
                form.findings(values).stream()
                        .noneMatch(finding -> finding.kind().isRefused()),
                Refusal.BREAKS_RULES);
        ledger.handIn(form, hand);
    }

    private Hand hand(UnitId unit) {
        return new Hand(rights.require(Right.ENTER_FIGURES, unit).username(), forms.now());
    }
}
