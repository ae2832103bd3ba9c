package vn.cchc.letter;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Types and occasions of letters as whole lists: every row a map from the names of its columns to what stands there;
 * nothing is the empty text. Whoever writes has checked.
 */
@Service
public class LetterLists {

    private final LetterListsQuery query;
    private final ApplicationEventPublisher events;

    LetterLists(LetterListsQuery query, ApplicationEventPublisher events) {
        this.query = query;
        this.events = events;
    }

    /** code, position, name, name_en, abbreviation, measure; in their order. */
    @Transactional(readOnly = true)
    public List<Map<String, String>> types() {
        return query.types();
    }

    /** code, type, position, name, name_en, measure; in their order. */
    @Transactional(readOnly = true)
    public List<Map<String, String>> occasions() {
        return query.occasions();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void writeTypes(List<Map<String, String>> added, List<Map<String, String>> changed) {
        query.writeTypes(added, changed);
        events.publishEvent(new RegisterChanged());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void writeOccasions(List<Map<String, String>> added, List<Map<String, String>> changed) {
        query.writeOccasions(added, changed);
        events.publishEvent(new RegisterChanged());
    }
}
