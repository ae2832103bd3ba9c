package vn.cchc.exchange.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.exchange.list.ListName;
import vn.cchc.exchange.list.NationalDays;

/**
 * What the address asks of the lists. Anything that cannot be read counts as not asked for.
 *
 * @param list empty: the first one the reader may keep
 * @param upload a file that is being looked at
 * @param from the first day of a national list
 * @param to the first day after it
 */
record ListsState(Optional<ListName> list, Optional<Long> upload, Optional<LocalDate> from, Optional<LocalDate> to) {

    static final String ROUTE = "admin/lists";
    static final String LIST = "list";
    private static final String UPLOAD = "upload";
    private static final String FROM = "from";
    private static final String TO = "to";

    static ListsState parse(QueryParameters parameters) {
        return new ListsState(
                parameters.getSingleParameter(LIST).flatMap(ListName::find),
                parameters
                        .getSingleParameter(UPLOAD)
                        .filter(digits -> digits.matches("[1-9]\\d{0,17}"))
                        .map(Long::valueOf),
                parameters.getSingleParameter(FROM).flatMap(ListsState::day),
                parameters.getSingleParameter(TO).flatMap(ListsState::day));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 1900 && day.getYear() <= 2200);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    static ListsState of(ListName list) {
        return new ListsState(Optional.of(list), Optional.empty(), Optional.empty(), Optional.empty());
    }

    ListsState withUpload(long id) {
        return new ListsState(list, Optional.of(id), from, to);
    }

    ListsState withDays(Optional<LocalDate> first, Optional<LocalDate> end) {
        return new ListsState(list, upload, first, end);
    }

    /** Empty where none are asked for, or where the list would end before it begins. */
    Optional<NationalDays> days() {
        return from.filter(first -> to.map(first::isBefore).orElse(true))
                .map(first -> new NationalDays(first, to.orElse(null)));
    }

    boolean hasDaysTurnedRound() {
        return from.isPresent() && days().isEmpty();
    }

    QueryParameters parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        list.ifPresent(chosen -> parameters.put(LIST, List.of(chosen.address())));
        upload.ifPresent(id -> parameters.put(UPLOAD, List.of(String.valueOf(id))));
        from.ifPresent(day -> parameters.put(FROM, List.of(day.toString())));
        to.ifPresent(day -> parameters.put(TO, List.of(day.toString())));
        return new QueryParameters(parameters);
    }

    /** Relative to the root. */
    String address() {
        var query = parameters().getQueryString();
        return query.isEmpty() ? ROUTE : ROUTE + "?" + query;
    }
}
