package vn.cchc.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.journal.Journal;
import vn.cchc.place.Heirs;
import vn.cchc.place.UnitBook;
import vn.cchc.place.UnitChange;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitPlan;
import vn.cchc.place.UnitVersion;

/**
 * Where units are kept: every change is seen before it is made, made at once or not at all, and written down in the
 * journal.
 */
@Service
public class UnitDesk {

    private final UnitBook book;
    private final UnitTracesQuery traces;
    private final Journal journal;
    private final Clock clock;

    UnitDesk(UnitBook book, UnitTracesQuery traces, Journal journal, Clock clock) {
        this.book = book;
        this.traces = traces;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What a change would do. Nothing is written.
     *
     * @throws vn.cchc.place.RefusedUnitChangeException for a change that breaks the rules, with every reason
     */
    @Requires(Right.KEEP_UNITS)
    @Transactional(readOnly = true)
    public UnitPreview preview(UnitChange change) {
        var today = LocalDate.now(clock);
        var basis = book.basis();
        return preview(change, book.plan(basis.units(), change, today), basis.version(), today);
    }

    private UnitPreview preview(UnitChange change, UnitPlan plan, long basis, LocalDate today) {
        var gone = plan.ended().stream().map(UnitVersion::id).toList();
        var staying = change instanceof UnitChange.Withdraw ? staying(plan, today) : List.<UnitId>of();
        var month = plan.after().calendar().monthOf(plan.day());
        var found = plan.ended().isEmpty() && plan.begun().isEmpty() && staying.isEmpty()
                ? List.<UnitTrace>of()
                : traces.list(gone, staying, plan.day(), month);
        return new UnitPreview(change, plan, basis, found, today);
    }

    /** The accounts of units that have ended, by name: each needs another unit. */
    @Requires(Right.KEEP_UNITS)
    @Transactional(readOnly = true)
    public List<OfficerLeft> officersLeft() {
        var known = book.basis().units();
        var heirs = new Heirs(known, LocalDate.now(clock));
        var ended = heirs.ended().stream().collect(Collectors.toMap(UnitVersion::id, Function.identity()));
        return traces.officers().entrySet().stream()
                .filter(officer -> ended.containsKey(officer.getValue()))
                .map(officer -> new OfficerLeft(
                        officer.getKey(),
                        Objects.requireNonNull(ended.get(officer.getValue())),
                        heirs.heirOf(officer.getValue()).flatMap(heir -> known.find(heir, heirs.day()))))
                .toList();
    }

    /** Of what is taken back. What is still to come has not been reported by anybody. */
    private static List<UnitId> staying(UnitPlan plan, LocalDate today) {
        return plan.day().isAfter(today)
                ? List.of()
                : plan.staying().stream().map(UnitVersion::id).toList();
    }

    /**
     * Makes a change as it was seen. What hangs on its units is asked once nobody else writes their reports or letters.
     *
     * @param basis of the preview
     * @throws vn.cchc.place.RefusedUnitChangeException where somebody changed units since, or the change breaks the rules
     * @throws HinderedUnitChangeException where something hangs on a unit that it would take away
     */
    @Requires(Right.KEEP_UNITS)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public UnitPlan confirm(UnitChange change, long basis) {
        var today = LocalDate.now(clock);
        var plan = book.write(change, basis, today);
        var seen = preview(change, plan, basis, today);
        if (!seen.obstacles().isEmpty()) {
            throw new HinderedUnitChangeException(seen);
        }
        journal.write(new UnitDeed(change, plan).entry());
        return plan;
    }
}
