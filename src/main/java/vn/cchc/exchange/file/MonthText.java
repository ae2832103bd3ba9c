package vn.cchc.exchange.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.period.Month;
import vn.cchc.text.Accents;

/** Reads the ways people write a month: 2017-08, 8/2017, tháng 08/2017, T8-2017, or the date of its first day. */
public final class MonthText {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/. ](\\d{1,2})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?:ky )?(?:thang |thang|t|month )?(\\d{1,2})(?:[-/. ]| nam )(\\d{4})");
    private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[t ].*)?");
    private static final Pattern DATE = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");

    private MonthText() {}

    /**
     * Empty for what is no month. A day other than the first is none either: by the reform calendar the 20th of
     * August belongs to September, and whoever wrote it may have meant either.
     */
    public static Optional<Month> read(String text) {
        var plain = fold(text);
        return first(YEAR_FIRST.matcher(plain), 1, 2)
                .or(() -> first(MONTH_FIRST.matcher(plain), 2, 1))
                .or(() -> firstDay(ISO_DATE.matcher(plain), 1, 2, 3))
                .or(() -> firstDay(DATE.matcher(plain), 3, 2, 1));
    }

    /** Whether it names a day that is not the first of its month. */
    public static boolean isOtherDay(String text) {
        var plain = fold(text);
        return read(text).isEmpty()
                && (day(ISO_DATE.matcher(plain), 1, 2, 3).isPresent()
                        || day(DATE.matcher(plain), 3, 2, 1).isPresent());
    }

    /** Accents and blanks of "Tháng  8 / 2017" away, signs kept. */
    private static String fold(String text) {
        return Accents.plain(text)
                .replaceAll("\\s*([-/.])\\s*", "$1")
                .replaceAll("[\\s:]+", " ")
                .strip();
    }

    private static Optional<Month> first(Matcher match, int year, int month) {
        return match.matches() ? month(match.group(year), match.group(month)) : Optional.empty();
    }

    private static Optional<Month> month(String year, String month) {
        try {
            return Optional.of(new Month(Integer.parseInt(year), Integer.parseInt(month)));
        } catch (IllegalArgumentException noSuchMonth) {
            return Optional.empty();
        }
    }

    private static Optional<Month> firstDay(Matcher match, int year, int month, int day) {
        return day(match, year, month, day)
                .filter(date -> date.getDayOfMonth() == 1)
                .map(Month::ofKey);
    }

    private static Optional<LocalDate> day(Matcher match, int year, int month, int day) {
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(match.group(year)),
                    Integer.parseInt(match.group(month)),
                    Integer.parseInt(match.group(day))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
