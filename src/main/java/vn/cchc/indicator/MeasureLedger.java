package vn.cchc.indicator;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.change.Changes;
import vn.cchc.change.Subject;

/**
 * Where measures are read and written as the catalogue keeps them. Whoever writes has checked the rules ({@link
 * MeasureRules}) and the right; no measure is ever deleted.
 */
@Service
public class MeasureLedger {

    private final MeasuresQuery query;
    private final Changes changes;

    MeasureLedger(MeasuresQuery query, Changes changes) {
        this.query = query;
        this.changes = changes;
    }

    /** Every measure by its code, ended ones included. */
    public List<MeasureEntry> list() {
        return query.list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(NewMeasure measure) {
        changes.announce(Subject.CATALOGUE);
        query.insert(measure);
    }

    /** The code stays; the database remembers what the others were. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void correct(NewMeasure measure) {
        changes.announce(Subject.CATALOGUE);
        query.update(measure);
    }

    /** @param day the first one on which nothing new may use it */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(MeasureCode code, LocalDate day) {
        changes.announce(Subject.CATALOGUE);
        query.end(code, day);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void resume(MeasureCode code) {
        changes.announce(Subject.CATALOGUE);
        query.end(code, null);
    }
}
