package vn.cchc.journal.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
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
 * @param page counts from 1
 */
record JournalState(Optional<String> unit, Optional<Deed> deed, int page) {

    static final String ROUTE = "data/journal";
    static final String UNIT = "unit";
    static final String DEED = "deed";
    static final String PAGE = "page";

    static JournalState parse(QueryParameters parameters) {
        return new JournalState(
                parameters.getSingleParameter(UNIT).filter(code -> !code.isBlank()),
                parameters.getSingleParameter(DEED).flatMap(JournalState::deed),
                parameters
                        .getSingleParameter(PAGE)
                        .flatMap(JournalState::number)
                        .orElse(1));
    }

    static Optional<Deed> deed(String name) {
        return Arrays.stream(Deed.values())
                .filter(deed -> deed.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private static Optional<Integer> number(String digits) {
        return digits.matches("[1-9]\\d{0,6}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    JournalFilter filter(Optional<UnitId> found) {
        return new JournalFilter(
                Optional.empty(),
                Optional.empty(),
                found,
                Optional.empty(),
                deed.map(Set::of).orElse(Set.of()));
    }

    JournalState withUnit(Optional<String> code) {
        return new JournalState(code, deed, 1);
    }

    JournalState withDeed(Optional<Deed> other) {
        return new JournalState(unit, other, 1);
    }

    JournalState withPage(int other) {
        return new JournalState(unit, deed, other);
    }

    /** Relative to the root. */
    String address() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        unit.ifPresent(code -> parameters.put(UNIT, List.of(code)));
        deed.ifPresent(chosen -> parameters.put(DEED, List.of(chosen.name())));
        if (page > 1) {
            parameters.put(PAGE, List.of(String.valueOf(page)));
        }
        var query = new QueryParameters(parameters).getQueryString();
        return query.isEmpty() ? ROUTE : ROUTE + "?" + query;
    }
}
