package vn.cchc.period;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A reporting month, the key of every figure. Which days belong to it is a matter of the {@link ReportingCalendar}.
 *
 * @param year 1900 to 9998
 * @param number 1 to 12
 */
public record Month(int year, int number) implements Comparable<Month> {

    public Month {
        if (year < 1900 || year > 9998 || number < 1 || number > 12) {
            throw new IllegalArgumentException("No such reporting month: " + year + "-" + number);
        }
    }

    /** The month that the database stores as the first day of the calendar month of the same name. */
    public static Month ofKey(LocalDate key) {
        return new Month(key.getYear(), key.getMonthValue());
    }

    /** The date that stands for this month in the database. */
    public LocalDate key() {
        return LocalDate.of(year, number, 1);
    }

    public Month plus(int months) {
        return ofKey(key().plusMonths(months));
    }

    public Month minus(int months) {
        return plus(-months);
    }

    public boolean isAfter(Month other) {
        return compareTo(other) > 0;
    }

    public boolean isBefore(Month other) {
        return compareTo(other) < 0;
    }

    /** This month and those before it, oldest first. */
    public Stream<Month> lastMonths(int count) {
        return IntStream.rangeClosed(1 - count, 0).mapToObj(this::plus);
    }

    @Override
    public int compareTo(Month other) {
        return key().compareTo(other.key());
    }

    @Override
    public String toString() {
        return "%04d-%02d".formatted(year, number);
    }
}
