package vn.cchc.journal.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.journal.Deed;
import vn.cchc.journal.JournalFilter;
import vn.cchc.place.UnitId;

/**
 * What the address asks of the journal. Anything that cannot be read counts as not asked for and is told.
 *
 * @param unit an official code
 * @param deed counts more than the kind
 * @param by the name of an account
 * @param from the first day, inclusive
 * @param to the last day, inclusive
 * @param search words that an entry has to have, as people read it
 * @param page counts from 1
 */
record JournalState(
        Optional<String> unit,
        Kind kind,
        Optional<Deed> deed,
        Optional<String> by,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> search,
        int page) {

    static final String ROUTE = "data/journal";
    static final String UNIT = "unit";
    static final String KIND = "kind";
    static final String DEED = "deed";
    static final String BY = "by";
    static final String FROM = "from";
    static final String TO = "to";
    static final String SEARCH = "search";
    static final String PAGE = "page";

    static JournalState parse(QueryParameters parameters) {
        return new JournalState(
                text(parameters, UNIT),
                text(parameters, KIND).flatMap(JournalState::kind).orElse(Kind.WORK),
                text(parameters, DEED).flatMap(JournalState::deed),
                text(parameters, BY),
                text(parameters, FROM).flatMap(JournalState::day),
                text(parameters, TO).flatMap(JournalState::day),
                text(parameters, SEARCH),
                text(parameters, PAGE).flatMap(JournalState::number).orElse(1));
    }

    static Optional<String> text(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).map(String::strip).filter(text -> !text.isEmpty());
    }

    static Optional<Kind> kind(String code) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.code().equalsIgnoreCase(code))
                .findFirst();
    }

    private static Optional<Deed> deed(String name) {
        return Arrays.stream(Deed.values())
                .filter(deed -> deed.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 1900 && day.getYear() <= 2200);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(String digits) {
        return digits.matches("[1-9]\\d{0,6}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    JournalFilter filter(Optional<UnitId> found) {
        return new JournalFilter(from, to, found, by, deed.map(Set::of).orElseGet(kind::wanted));
    }

    boolean isFiltered() {
        return !parameters().isEmpty();
    }

    JournalState withUnit(Optional<String> code) {
        return new JournalState(code, kind, deed, by, from, to, search, 1);
    }

    /** Another kind has other deeds. */
    JournalState withKind(Kind other) {
        return new JournalState(unit, other, Optional.empty(), by, from, to, search, 1);
    }

    JournalState withDeed(Optional<Deed> other) {
        return new JournalState(unit, kind, other, by, from, to, search, 1);
    }

    JournalState withBy(Optional<String> account) {
        return new JournalState(unit, kind, deed, account, from, to, search, 1);
    }

    JournalState withDays(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new JournalState(unit, kind, deed, by, first, last, search, 1);
    }

    JournalState withSearch(String words) {
        var wanted = Optional.of(words.strip()).filter(text -> !text.isEmpty());
        return new JournalState(unit, kind, deed, by, from, to, wanted, 1);
    }

    JournalState withPage(int other) {
        return new JournalState(unit, kind, deed, by, from, to, search, other);
    }

    /** The query parameters that say it, without the page; what is not chosen is left out. */
    Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        unit.ifPresent(code -> parameters.put(UNIT, code));
        if (kind != Kind.WORK) {
            parameters.put(KIND, kind.code());
        }
        deed.ifPresent(chosen -> parameters.put(DEED, chosen.name()));
        by.ifPresent(account -> parameters.put(BY, account));
        from.ifPresent(day -> parameters.put(FROM, day.toString()));
        to.ifPresent(day -> parameters.put(TO, day.toString()));
        search.ifPresent(words -> parameters.put(SEARCH, words));
        return parameters;
    }

    /** Relative to the root. */
    String address() {
        var parameters = parameters();
        if (page > 1) {
            parameters.put(PAGE, String.valueOf(page));
        }
        var query = QueryParameters.simple(parameters).getQueryString();
        return query.isEmpty() ? ROUTE : ROUTE + "?" + query;
    }
}
