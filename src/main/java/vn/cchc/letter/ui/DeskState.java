package vn.cchc.letter.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the address asks of the register's desk.
 *
 * @param unit an official code; empty: an officer's own, else the first of the roster
 * @param letter the id of the entry to correct; -1 for what is no id, which no entry has
 * @param page counts from 1
 * @param entries which entries are listed
 * @param balance the type whose opening balance stands in the form
 */
record DeskState(
        Optional<String> unit, Optional<Long> letter, int page, EntryChoice entries, Optional<String> balance) {

    static final String ROUTE = "data/letters";
    static final String UNIT = "unit";
    static final String LETTER = "letter";
    static final String PAGE = "page";
    static final String BALANCE = "balance";

    private static final long NO_ENTRY = -1;

    static DeskState parse(QueryParameters parameters) {
        return new DeskState(
                parameters.getSingleParameter(UNIT).filter(code -> !code.isBlank()),
                parameters
                        .getSingleParameter(LETTER)
                        .filter(id -> !id.isBlank())
                        .map(id -> number(id).orElse(NO_ENTRY)),
                parameters
                        .getSingleParameter(PAGE)
                        .flatMap(DeskState::number)
                        .map(Long::intValue)
                        .orElse(1),
                EntryChoice.parse(parameters),
                parameters.getSingleParameter(BALANCE).filter(code -> !code.isBlank()));
    }

    static Optional<Long> number(String digits) {
        return digits.matches("[1-9]\\d{0,8}") ? Optional.of(Long.valueOf(digits)) : Optional.empty();
    }

    DeskState withUnit(String code) {
        return new DeskState(Optional.of(code), Optional.empty(), 1, entries.withoutShown(), Optional.empty());
    }

    DeskState withLetter(long id) {
        return new DeskState(unit, Optional.of(id), page, entries, Optional.empty());
    }

    DeskState withoutLetter() {
        return new DeskState(unit, Optional.empty(), page, entries, Optional.empty());
    }

    DeskState withPage(int other) {
        return new DeskState(unit, Optional.empty(), other, entries.withoutShown(), Optional.empty());
    }

    DeskState with(EntryChoice other) {
        return new DeskState(unit, Optional.empty(), 1, other, Optional.empty());
    }

    DeskState withBalance(String type) {
        return new DeskState(unit, Optional.empty(), page, entries, Optional.of(type));
    }

    /** Relative to the root. */
    String address() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        unit.ifPresent(code -> parameters.put(UNIT, List.of(code)));
        entries.write(parameters);
        letter.filter(id -> id != NO_ENTRY).ifPresent(id -> parameters.put(LETTER, List.of(String.valueOf(id))));
        balance.ifPresent(type -> parameters.put(BALANCE, List.of(type)));
        if (page > 1) {
            parameters.put(PAGE, List.of(String.valueOf(page)));
        }
        var query = new QueryParameters(parameters).getQueryString();
        return query.isEmpty() ? ROUTE : ROUTE + "?" + query;
    }
}
