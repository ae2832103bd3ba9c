package vn.cchc.letter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where letter types and occasions are read and written as they are kept. Whoever writes has checked the rules ({@link
 * LetterTypeRules}) and the right; none is ever deleted. Screens with letters are told.
 */
@Service
public class LetterTypeLedger {

    private final LetterTypesQuery query;
    private final ApplicationEventPublisher events;

    LetterTypeLedger(LetterTypesQuery query, ApplicationEventPublisher events) {
        this.query = query;
        this.events = events;
    }

    /** Every type in its order, with its occasions in theirs; ended ones included. */
    public List<LetterTypeEntry> list() {
        return query.list();
    }

    /** The last one of its list. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(NewLetterType typed) {
        query.insert(typed);
        events.publishEvent(new RegisterChanged());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void correct(NewLetterType typed) {
        query.update(typed);
        events.publishEvent(new RegisterChanged());
    }

    /** @param day the first one on which none is handed over; absent: it goes on again */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(NewLetterType kept, @Nullable LocalDate day) {
        query.end(kept, day);
        events.publishEvent(new RegisterChanged());
    }

    /** Two types, or two occasions of one, change places. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void swap(boolean occasions, String one, String other) {
        query.swap(occasions, one, other);
        events.publishEvent(new RegisterChanged());
    }
}
