package vn.cchc.administration.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.place.UnitId;

/**
 * What the address asks of the desk of units.
 *
 * @param day whose units are listed; empty: today's
 * @param search words to find units by; empty: all
 * @param unit by its id, since codes pass from one to another
 * @param change the form that is open
 * @param page counts from 1
 */
record UnitDeskState(
        Optional<LocalDate> day, String search, Optional<UnitId> unit, Optional<ChangeKind> change, int page) {

    static final String ROUTE = "admin/units";
    static final String DAY = "day";
    private static final String SEARCH = "search";
    private static final String UNIT = "unit";
    private static final String CHANGE = "change";
    private static final String PAGE = "page";

    static UnitDeskState parse(QueryParameters parameters) {
        return new UnitDeskState(
                parameters.getSingleParameter(DAY).flatMap(UnitDeskState::date),
                parameters.getSingleParameter(SEARCH).map(String::strip).orElse(""),
                parameters
                        .getSingleParameter(UNIT)
                        .flatMap(UnitDeskState::number)
                        .map(UnitId::new),
                parameters.getSingleParameter(CHANGE).flatMap(ChangeKind::parse),
                parameters
                        .getSingleParameter(PAGE)
                        .flatMap(UnitDeskState::number)
                        .map(Long::intValue)
                        .orElse(1));
    }

    /** Whether a parameter was given that means nothing. */
    static boolean isUnreadable(QueryParameters parameters) {
        return parameters
                        .getSingleParameter(DAY)
                        .filter(text -> date(text).isEmpty())
                        .isPresent()
                || parameters
                        .getSingleParameter(UNIT)
                        .filter(text -> number(text).isEmpty())
                        .isPresent()
                || parameters
                        .getSingleParameter(CHANGE)
                        .filter(text -> ChangeKind.parse(text).isEmpty())
                        .isPresent();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 1900 && day.getYear() <= 2100);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static Optional<Long> number(String digits) {
        return digits.matches("[1-9]\\d{0,8}") ? Optional.of(Long.valueOf(digits)) : Optional.empty();
    }

    UnitDeskState withDay(Optional<LocalDate> other) {
        return new UnitDeskState(other, search, unit, Optional.empty(), 1);
    }

    UnitDeskState withSearch(String words) {
        return new UnitDeskState(day, words.strip(), unit, change, 1);
    }

    UnitDeskState withUnit(UnitId other) {
        return new UnitDeskState(day, search, Optional.of(other), Optional.empty(), page);
    }

    UnitDeskState withoutUnit() {
        return new UnitDeskState(day, search, Optional.empty(), Optional.empty(), page);
    }

    UnitDeskState withChange(ChangeKind kind) {
        return new UnitDeskState(day, search, unit, Optional.of(kind), page);
    }

    UnitDeskState withoutChange() {
        return new UnitDeskState(day, search, unit, Optional.empty(), page);
    }

    UnitDeskState withPage(int other) {
        return new UnitDeskState(day, search, unit, change, other);
    }

    /** Everything the form that asks for another day has to send along. */
    Map<String, String> others() {
        var others = new LinkedHashMap<String, String>();
        if (!search.isEmpty()) {
            others.put(SEARCH, search);
        }
        unit.ifPresent(id -> others.put(UNIT, String.valueOf(id.value())));
        return others;
    }

    /** Relative to the root. */
    String address() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        day.ifPresent(date -> parameters.put(DAY, List.of(date.toString())));
        others().forEach((name, value) -> parameters.put(name, List.of(value)));
        change.ifPresent(kind -> parameters.put(CHANGE, List.of(kind.code())));
        if (page > 1) {
            parameters.put(PAGE, List.of(String.valueOf(page)));
        }
        var query = new QueryParameters(parameters).getQueryString();
        return query.isEmpty() ? ROUTE : ROUTE + "?" + query;
    }
}
