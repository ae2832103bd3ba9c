package vn.cchc.place;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.change.Changes;
import vn.cchc.change.Subject;

/** Where calendars are read and written as they are kept. Whoever writes has checked the rules ({@link CalendarRules}) and the right. */
@Service
public class CalendarLedger {

    private final CalendarsQuery query;
    private final Changes changes;

    CalendarLedger(CalendarsQuery query, Changes changes) {
        this.query = query;
        this.changes = changes;
    }

    /** Every calendar by its code. */
    public List<CalendarEntry> list() {
        return query.list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(NewCalendar calendar) {
        changes.announce(Subject.UNITS);
        query.insert(calendar);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void correct(NewCalendar calendar) {
        changes.announce(Subject.UNITS);
        query.update(calendar);
    }
}
