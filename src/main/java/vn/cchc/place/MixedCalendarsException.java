package vn.cchc.place;

import java.util.Collection;
import java.util.stream.Collectors;
import vn.cchc.period.ReportingCalendar;

/** Units of one district that report by different calendars: their months cannot be added up. */
public final class MixedCalendarsException extends IllegalStateException {

    MixedCalendarsException(Collection<ReportingCalendar> calendars) {
        super("The units of one district report by several calendars: "
                + calendars.stream().map(ReportingCalendar::code).collect(Collectors.joining(", ")));
    }
}
