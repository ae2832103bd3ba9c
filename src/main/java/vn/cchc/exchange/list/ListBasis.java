package vn.cchc.exchange.list;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.period.ReportingCalendar;

/**
 * What a file is held against.
 *
 * @param lists the rows that are there, of the list and of those it needs
 * @param calendar of the units whose figures are kept
 */
record ListBasis(Map<ListName, List<ListRow>> lists, ListUse use, ReportingCalendar calendar, LocalDate today) {

    List<ListRow> rows(ListName list) {
        return lists.getOrDefault(list, List.of());
    }

    /** The codes a list has. */
    Set<String> codes(ListName list) {
        return rows(list).stream().map(row -> row.get("code")).collect(Collectors.toCollection(HashSet::new));
    }

    /** The last day of the months that reports or letters were handed in for; empty while there are none. */
    Optional<LocalDate> reportedUntil() {
        return use.lastMonth().map(calendar::lastDateOf);
    }

    /** Whether a run of days holds some of which there are reports. */
    boolean isReported(LocalDate from) {
        return reportedUntil().filter(day -> !from.isAfter(day)).isPresent();
    }
}
