package vn.cchc.exchange.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a day as people write it here, the day before the month: 08/8/2017, 8-8-2017, 08.08.2017, or 2017-08-08. */
public final class DayText {

    private static final Pattern DAY_FIRST =
            Pattern.compile("(?:ngày )?(\\d{1,2})\\s*[-/.]\\s*(\\d{1,2})\\s*[-/.]\\s*(\\d{4})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[tT ]0{1,2}:00(?::00)?.*)?");

    private DayText() {}

    /** Empty for what is no day of the calendar. */
    public static Optional<LocalDate> read(String text) {
        var bare = text.strip();
        var first = DAY_FIRST.matcher(bare);
        if (first.matches()) {
            return day(first.group(3), first.group(2), first.group(1));
        }
        var last = YEAR_FIRST.matcher(bare);
        return last.matches() ? day(last.group(1), last.group(2), last.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
