package vn.cchc.change;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts the changes of everything that is kept in memory. Whoever writes to a table of a {@link Subject} says so here,
 * in the same transaction and before anything else in it; a test finds those who do not.
 */
@Service
public class Changes {

    private final VersionsQuery query;
    private final ApplicationEventPublisher events;

    Changes(VersionsQuery query, ApplicationEventPublisher events) {
        this.query = query;
        this.events = events;
    }

    /**
     * To be called first in the transaction that writes: others who write to the same subject then wait until it ends, in
     * one order for everybody.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void announce(Subject... subjects) {
        announce(List.of(subjects));
    }

    /** The same, for an import of many months. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void announce(Collection<Subject> subjects) {
        subjects.stream().distinct().sorted(Comparator.comparing(Subject::code)).forEach(query::countUp);
        events.publishEvent(new Announced(Set.copyOf(subjects)));
    }

    /**
     * To be called first in a transaction that depends on the subject without changing it: it waits for those who announced
     * it, and they wait until it ends. Others who hold it do not wait.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Subject subject) {
        query.hold(subject);
    }

    /** How often these have changed, in one statement; what never did is at 0. To be asked before what is kept is read. */
    public Map<Subject, Long> versions(Set<Subject> subjects) {
        return query.versions(subjects);
    }
}
