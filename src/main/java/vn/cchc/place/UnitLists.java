package vn.cchc.place;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.change.Changes;
import vn.cchc.change.Subject;

/**
 * Units, successions and calendars as whole lists, those of other provinces too: every row a map from the names of its
 * columns to what stands there, as the database writes it; nothing is the empty text.
 *
 * <p>Units are named by keys that hold across databases: the code and the first day of their first version,
 * "25819@2025-07-01". Whoever writes has checked; what the database refuses is an error, and nothing is written.
 */
@Service
public class UnitLists {

    private final UnitListsQuery query;
    private final RootQuery roots;
    private final Changes changes;

    UnitLists(UnitListsQuery query, RootQuery roots, Changes changes) {
        this.query = query;
        this.roots = roots;
        this.changes = changes;
    }

    /** One row for each version: unit, code, kind, name, name_en, parent, valid_from, valid_to, calendar; by unit and day. */
    @Transactional(readOnly = true)
    public List<Map<String, String>> versions() {
        return query.versions();
    }

    /** predecessor, successor, effective_on, kind, share; by day. */
    @Transactional(readOnly = true)
    public List<Map<String, String>> successions() {
        return query.successions();
    }

    /** code, name, name_en, first_day, unit_due_day, district_due_day; by code. */
    @Transactional(readOnly = true)
    public List<Map<String, String>> calendars() {
        return query.calendars();
    }

    /** The id of every unit, by its key. */
    @Transactional(readOnly = true)
    public Map<String, UnitId> ids() {
        return query.ids();
    }

    /**
     * Writes versions by unit and first day, new ones and such as are there. The root becomes a stored choice first, so
     * that new units never change whose figures are shown.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void writeVersions(List<Map<String, String>> added, List<Map<String, String>> changed) {
        changes.announce(Subject.UNITS);
        roots.keep();
        query.writeVersions(added, changed);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void writeSuccessions(List<Map<String, String>> written) {
        changes.announce(Subject.UNITS);
        query.writeSuccessions(written);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void writeCalendars(List<Map<String, String>> added, List<Map<String, String>> changed) {
        changes.announce(Subject.UNITS);
        query.writeCalendars(added, changed);
    }

    /** Makes a unit the root: from now on the screens are about it and what stands below it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void writeRoot(UnitId unit) {
        changes.announce(Subject.UNITS);
        roots.write(unit);
    }
}
