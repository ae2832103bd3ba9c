package vn.cchc.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.access.Scope;
import vn.cchc.period.AsOf;
import vn.cchc.period.Span;
import vn.cchc.place.UnitId;

/** The register of letters: counts for everybody, single entries within a person's scope, which has to be the reader's own. */
@Service
public class LetterRegister {

    private final LetterBookQuery books;
    private final LettersQuery letters;
    private final LetterChangesQuery changes;

    LetterRegister(LetterBookQuery books, LettersQuery letters, LetterChangesQuery changes) {
        this.books = books;
        this.letters = letters;
        this.changes = changes;
    }

    /** The types of letters and the programme they are counted from, in one statement. */
    public LetterBook book(AsOf asOf) {
        return books.book(asOf);
    }

    /** What there is to write for, in a fixed order. */
    public List<Occasion> occasions() {
        return books.occasions();
    }

    /** By code the occasions that end, or whose type does, and the first day on which none is handed over. */
    public Map<String, LocalDate> ended() {
        return books.ended();
    }

    /** The occasions a letter of that day may be written for, in their order. */
    public List<Occasion> occasions(LocalDate day) {
        var ended = books.ended();
        return books.occasions().stream()
                .filter(occasion -> !ended.containsKey(occasion.code()) || day.isBefore(ended.get(occasion.code())))
                .toList();
    }

    /** Letters by unit, reporting month and occasion over a span, up to today; what is not there is zero. */
    public List<LetterCount> counts(Span span, LocalDate today, AsOf asOf) {
        return letters.counts(span, today, asOf);
    }

    /** One page of the entries a person may read; entries of units outside the scope are left out. */
    @Requires(Right.READ_REGISTER)
    public List<Letter> list(LetterFilter filter, Scope scope, LetterOrder order, int offset, int limit) {
        return letters.list(within(filter, scope), order, offset, limit);
    }

    /** Every entry of all pages one by one, none kept: however long the register is, it fits. */
    @Requires(Right.READ_REGISTER)
    public void each(LetterFilter filter, Scope scope, LetterOrder order, Consumer<Letter> reader) {
        letters.each(within(filter, scope), order, reader);
    }

    /** How many entries {@link #list} has over all its pages. */
    @Requires(Right.READ_REGISTER)
    public int count(LetterFilter filter, Scope scope) {
        return letters.count(within(filter, scope));
    }

    /** How many entries come before this one where {@link #list} has the newest first. */
    @Requires(Right.READ_REGISTER)
    public int countNewer(LetterFilter filter, Scope scope, long id) {
        return letters.countNewer(within(filter, scope), id);
    }

    /** How many of those entries were voided; they are listed and not counted in any figure. */
    @Requires(Right.READ_REGISTER)
    public int countVoided(LetterFilter filter, Scope scope) {
        return letters.countVoided(within(filter, scope));
    }

    /**
     * What became of the entries a person may read since the filter's moment, in one statement.
     *
     * @param most how many of every kind are listed; all are counted
     */
    @Requires(Right.READ_REGISTER)
    public LetterChanges changes(LetterFilter filter, Scope scope, int most) {
        return changes.list(within(filter, scope), most);
    }

    /** The same changes one by one, by kind, none kept. */
    @Requires(Right.READ_REGISTER)
    public void eachChange(LetterFilter filter, Scope scope, Consumer<LetterChange> reader) {
        changes.each(within(filter, scope), reader);
    }

    /** The units that have entries, voided ones among them, and whose register a person may read. */
    @Requires(Right.READ_REGISTER)
    public Set<UnitId> unitsWithEntries(Scope scope) {
        return letters.unitsWithEntries().stream()
                .filter(scope::mayReadRegisterOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static LetterFilter within(LetterFilter filter, Scope scope) {
        Set<UnitId> readable =
                filter.units().stream().filter(scope::mayReadRegisterOf).collect(Collectors.toUnmodifiableSet());
        return new LetterFilter(
                filter.span(),
                filter.today(),
                readable,
                filter.type(),
                filter.occasion(),
                filter.number(),
                filter.asOf());
    }
}
