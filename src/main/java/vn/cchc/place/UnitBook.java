package vn.cchc.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.change.Changes;
import vn.cchc.change.Subject;
import vn.cchc.period.AsOf;

/** Writes changes of units. Who may, and what else is to be known before, is asked by those who call it. */
@Service
public class UnitBook {

    private final UnitBookQuery query;
    private final RootQuery roots;
    private final Units units;
    private final Changes changes;

    UnitBook(UnitBookQuery query, RootQuery roots, Units units, Changes changes) {
        this.query = query;
        this.roots = roots;
        this.units = units;
        this.changes = changes;
    }

    /** What a preview is drawn on, in two statements. */
    public UnitBasis basis() {
        long version = version();
        return new UnitBasis(version, units.history(AsOf.NOW));
    }

    /**
     * What a change would do; nothing is written.
     *
     * @throws RefusedUnitChangeException for a change that breaks the rules, or takes a code that a unit anywhere has
     */
    public UnitPlan plan(UnitHistory drawnOn, UnitChange change, LocalDate today) {
        var plan = UnitPlan.of(drawnOn, change, today);
        RefusedUnitChangeException.refuse(query.codesTaken(plan));
        return plan;
    }

    private long version() {
        return changes.versions(Set.of(Subject.UNITS)).getOrDefault(Subject.UNITS, 0L);
    }

    /**
     * Makes a change, if the units still are those it was drawn on. To be called first in its transaction. The root
     * becomes a stored choice before, so that a new unit never changes whose figures are shown. The units it is about are
     * held until the transaction ends: nobody writes their reports or letters meanwhile.
     *
     * @param basis the version of {@link UnitBasis}
     * @return what was done, new units with their ids
     * @throws RefusedUnitChangeException where somebody was quicker, or the change breaks the rules; nothing is written
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UnitPlan write(UnitChange change, long basis, LocalDate today) {
        changes.announce(Subject.UNITS);
        if (version() != basis + 1) {
            throw new RefusedUnitChangeException(List.of(UnitProblem.of(UnitProblem.Kind.CHANGED_MEANWHILE)));
        }
        var plan = plan(units.history(AsOf.NOW), change, today);
        query.hold(plan);
        roots.keep();
        return query.write(plan);
    }
}
