package vn.cchc.indicator;

import java.time.LocalDate;
import java.util.Comparator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.change.Changes;
import vn.cchc.change.Subject;
import vn.cchc.period.AsOf;

/**
 * Where definitions are written. Whoever writes has checked the rules ({@link DefinitionRules}) and the right. A
 * definition of the past is cut where the next one begins and stays what it was.
 */
@Service
public class DefinitionLedger {

    private final DefinitionsQuery query;
    private final CatalogueQuery catalogue;
    private final Changes changes;

    DefinitionLedger(DefinitionsQuery query, CatalogueQuery catalogue, Changes changes) {
        this.query = query;
        this.catalogue = catalogue;
        this.changes = changes;
    }

    /** An indicator that was not there, the last one of its group. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Indicator indicator) {
        changes.announce(Subject.CATALOGUE);
        query.insertIndicator(indicator.code());
        query.insert(indicator, ComputationRules.FOREVER);
    }

    /**
     * From its first day on, up to the next one that is planned. The one before ends the day before; one that begins on
     * the same day is replaced.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void define(Indicator indicator) {
        changes.announce(Subject.CATALOGUE);
        var from = indicator.validFrom();
        var next = catalogue.catalogue(AsOf.NOW).definitionsOf(indicator.code()).stream()
                .map(Indicator::validFrom)
                .filter(from::isBefore)
                .min(Comparator.naturalOrder())
                .orElse(ComputationRules.FOREVER);
        query.cut(indicator.code(), from);
        query.delete(indicator.code(), from);
        query.insert(indicator, next);
    }

    /** Other words for the same figures. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reword(IndicatorCode code, LocalDate validFrom, Indicator.Labels labels) {
        changes.announce(Subject.CATALOGUE);
        query.reword(code, validFrom, labels);
    }

    /** Takes away a definition that nothing was worked out by; the one before goes on in its place. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(Indicator planned) {
        changes.announce(Subject.CATALOGUE);
        query.delete(planned.code(), planned.validFrom());
        query.extend(planned.code(), planned.validFrom(), planned.validTo());
    }

    /** @param day the first one on which the indicator is no longer in force */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(IndicatorCode code, LocalDate day) {
        changes.announce(Subject.CATALOGUE);
        query.cut(code, day);
    }
}
