package vn.cchc.indicator;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.change.Changes;
import vn.cchc.change.Subject;
import vn.cchc.place.UnitId;

/**
 * Measures, indicators and targets as whole lists: every row a map from the names of its columns to what stands there, as
 * the database writes it; nothing is the empty text, and the value of those without a target "EXEMPT".
 *
 * <p>Whoever writes has checked; what the database refuses is an error, and nothing is written.
 */
@Service
public class CatalogueLists {

    private final CatalogueListsQuery query;
    private final Changes changes;

    CatalogueLists(CatalogueListsQuery query, Changes changes) {
        this.query = query;
        this.changes = changes;
    }

    /** code, name, name_en, unit_of_measure, unit_of_measure_en, kind, frequency, source; by code. */
    @Transactional(readOnly = true)
    public List<Map<String, String>> measures() {
        return query.measures();
    }

    /** One row for each definition, with the indicator's group and position; in the catalogue's order, oldest first. */
    @Transactional(readOnly = true)
    public List<Map<String, String>> definitions() {
        return query.definitions();
    }

    /** indicator, unit_kind, unit_id, valid_from, valid_to, value, near_band; in the catalogue's order, oldest first. */
    @Transactional(readOnly = true)
    public List<Map<String, String>> targets() {
        return query.targets();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void writeMeasures(List<Map<String, String>> written) {
        changes.announce(Subject.CATALOGUE);
        query.writeMeasures(written);
    }

    /** Writes definitions by indicator and first day, and the indicators themselves. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void writeDefinitions(List<Map<String, String>> added, List<Map<String, String>> changed) {
        changes.announce(Subject.CATALOGUE);
        query.writeDefinitions(added, changed);
    }

    /** @param units the id of every unit, by what the rows call it */
    @Transactional(propagation = Propagation.MANDATORY)
    public void writeTargets(
            List<Map<String, String>> added, List<Map<String, String>> changed, Map<String, UnitId> units) {
        changes.announce(Subject.CATALOGUE);
        query.writeTargets(added, changed, units);
    }
}
