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
 * @param letter the id of the entry to correct
 * @param page counts from 1
 */
record DeskState(Optional<String> unit, Optional<Long> letter, int page) {

    static final String ROUTE = "data/letters";
    static final String UNIT = "unit";
    static final String LETTER = "letter";
    static final String PAGE = "page";

    static DeskState parse(QueryParameters parameters) {
        return new DeskState(
                parameters.getSingleParameter(UNIT).filter(code -> !code.isBlank()),
                parameters.getSingleParameter(LETTER).flatMap(DeskState::number),
                parameters
                        .getSingleParameter(PAGE)
                        .flatMap(DeskState::number)
                        .map(Long::intValue)
                        .orElse(1));
    }

    private static Optional<Long> number(String digits) {
        return digits.matches("[1-9]\\d{0,8}") ? Optional.of(Long.valueOf(digits)) : Optional.empty();
    }

    DeskState withUnit(String code) {
        return new DeskState(Optional.of(code), Optional.empty(), 1);
    }

    DeskState withLetter(long id) {
        return new DeskState(unit, Optional.of(id), page);
    }

    DeskState withoutLetter() {
        return new DeskState(unit, Optional.empty(), page);
    }

    DeskState withPage(int other) {
        return new DeskState(unit, Optional.empty(), other);
    }

    /** Relative to the root. */
    String address() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        unit.ifPresent(code -> parameters.put(UNIT, List.of(code)));
        letter.ifPresent(id -> parameters.put(LETTER, List.of(String.valueOf(id))));
        if (page > 1) {
            parameters.put(PAGE, List.of(String.valueOf(page)));
        }
        var query = new QueryParameters(parameters).getQueryString();
        return query.isEmpty() ? ROUTE : ROUTE + "?" + query;
    }
}
