package vn.cchc.journal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.access.CurrentUser;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;

/**
 * The append-only log. A deed is written down in the transaction that does it: both are there, or neither.
 */
@Service
public class Journal {

    private final JournalQuery query;
    private final JournalExtentQuery extent;
    private final SubjectNamesQuery names;
    private final CurrentUser user;
    private final Clock clock;

    Journal(JournalQuery query, JournalExtentQuery extent, SubjectNamesQuery names, CurrentUser user, Clock clock) {
        this.query = query;
        this.extent = extent;
        this.names = names;
        this.user = user;
        this.clock = clock;
    }

    /**
     * A deed of whoever is signed in.
     *
     * @throws AuthenticationCredentialsNotFoundException where nobody is
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(NewEntry entry) {
        var account = user.find()
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is signed in to do this"));
        write(account.username(), entry);
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

    /** How many entries {@link #list} has over all its pages. */
    @Requires(value = Right.READ_JOURNAL, eachUnitItself = true)
    public int count(JournalFilter filter) {
        return query.count(within(filter));
    }

    /** A page of the entries, newest first; an officer's are those of the own unit. */
    @Requires(value = Right.READ_JOURNAL, eachUnitItself = true)
    public List<JournalEntry> list(JournalFilter filter, int offset, int limit) {
        return query.list(within(filter), offset, limit);
    }

    /** Every entry of all pages one by one, none kept: however long the journal is, it fits. */
    @Requires(value = Right.READ_JOURNAL, eachUnitItself = true)
    public void each(JournalFilter filter, Consumer<JournalEntry> reader) {
        query.each(within(filter), reader);
    }

    /** What there is to choose from among the entries that the reader may see: at the same cost however many they are. */
    @Requires(value = Right.READ_JOURNAL, eachUnitItself = true)
    public JournalExtent extent() {
        return extent.of(user.scope().ownUnit());
    }

    /** What the codes in entries are called, in one statement. */
    @Requires(value = Right.READ_JOURNAL, eachUnitItself = true)
    public SubjectNames names() {
        return names.names(LocalDate.now(clock));
    }

    private JournalFilter within(JournalFilter filter) {
        return user.scope().ownUnit().map(filter::withUnit).orElse(filter);
    }
}
