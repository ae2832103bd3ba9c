package vn.cchc.indicator;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.change.Changes;
import vn.cchc.change.Subject;
import vn.cchc.period.AsOf;

/**
 * Where targets are written. Whoever writes has checked the rules ({@link TargetRules}) and the right. A target that has
 * begun is never taken away: it ends.
 */
@Service
public class TargetLedger {

    private final TargetsQuery query;
    private final CatalogueQuery catalogue;
    private final Changes changes;

    TargetLedger(TargetsQuery query, CatalogueQuery catalogue, Changes changes) {
        this.query = query;
        this.catalogue = catalogue;
        this.changes = changes;
    }

    /**
     * From its first day up to its last, or to the next one that is planned. The one before ends the day before; one that
     * begins on the same day is replaced.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void set(NewTarget target) {
        changes.announce(Subject.CATALOGUE);
        var from = Objects.requireNonNull(target.from());
        var next = catalogue.catalogue(AsOf.NOW).targetsOf(target.indicator()).stream()
                .filter(other -> TargetScope.of(other).equals(target.scope()))
                .map(Target::validFrom)
                .filter(from::isBefore)
                .min(Comparator.naturalOrder())
                .orElse(ComputationRules.FOREVER);
        var end = target.lastDay().map(day -> day.plusDays(1)).orElse(next);
        query.cut(target.indicator(), target.scope(), from);
        query.delete(target.indicator(), target.scope(), from);
        query.insert(target.indicator(), target.scope(), from, end, target.goal());
    }

    /** @param day the first one on which it no longer holds */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(Target target, LocalDate day) {
        changes.announce(Subject.CATALOGUE);
        query.cut(target.indicator(), TargetScope.of(target), day);
    }

    /** Takes away a target that has not begun; the one before it goes on in its place. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(Target target) {
        changes.announce(Subject.CATALOGUE);
        var scope = TargetScope.of(target);
        query.delete(target.indicator(), scope, target.validFrom());
        query.extend(target.indicator(), scope, target.validFrom(), target.validTo());
    }
}
