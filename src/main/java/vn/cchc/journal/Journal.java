package vn.cchc.journal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The append-only log. A deed is written down in the transaction that does it: both are there, or neither.
 *
 * <p>Whoever shows entries asks first whether the reader may see them; the journal itself knows no rights.
 */
@Service
public class Journal {

    private final JournalQuery query;
    private final Clock clock;

    Journal(JournalQuery query, Clock clock) {
        this.query = query;
        this.clock = clock;
    }

    /** @param by the account's name */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(String by, NewEntry entry) {
        write(by, List.of(entry));
    }

    /** All of them at one moment. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(String by, List<NewEntry> entries) {
        query.insert(by, LocalDateTime.now(clock), entries);
    }

    public int count(JournalFilter filter) {
        return query.count(filter);
    }

    /** A page of the entries, newest first. */
    public List<JournalEntry> list(JournalFilter filter, int offset, int limit) {
        return query.list(filter, offset, limit);
    }

    /** Every entry, newest first, one by one as the database sends them; to be closed, within a transaction. */
    public Stream<JournalEntry> stream(JournalFilter filter) {
        return query.stream(filter);
    }
}
