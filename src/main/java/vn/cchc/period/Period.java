package vn.cchc.period;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A reporting period: month, quarter, half-year, nine months or year.
 *
 * @param first its first month; always one a period of this kind can start with
 */
public record Period(PeriodKind kind, Month first) {

    private static final Pattern CODE = Pattern.compile("(\\d{4})(?:-(\\d{2})|-Q([1-4])|-H([12])|-(9M))?");

    public Period {
        if ((first.number() - 1) % kind.step() != 0) {
            throw new IllegalArgumentException("No " + kind + " starts with " + first);
        }
    }

    public static Period of(Month month) {
        return new Period(PeriodKind.MONTH, month);
    }

    /** The period of a kind that a month lies in; October to December belong to no nine months, so they get those before. */
    public static Period containing(PeriodKind kind, Month month) {
        int start = (month.number() - 1) / kind.step() * kind.step() + 1;
        return new Period(kind, new Month(month.year(), start));
    }

    /** Reads what {@link #code()} writes: 2017-07, 2017-Q3, 2017-H1, 2017-9M, 2017. Empty for anything else. */
    public static Optional<Period> parse(String code) {
        var match = CODE.matcher(code);
        if (!match.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(match.group(1));
        try {
            if (match.group(2) != null) {
                return Optional.of(of(new Month(year, Integer.parseInt(match.group(2)))));
            }
            if (match.group(3) != null) {
                return Optional.of(numbered(PeriodKind.QUARTER, year, match.group(3)));
            }
            if (match.group(4) != null) {
                return Optional.of(numbered(PeriodKind.HALF, year, match.group(4)));
            }
            var kind = match.group(5) == null ? PeriodKind.YEAR : PeriodKind.NINE_MONTHS;
            return Optional.of(new Period(kind, new Month(year, 1)));
        } catch (IllegalArgumentException noSuchMonth) {
            return Optional.empty();
        }
    }

    private static Period numbered(PeriodKind kind, int year, String number) {
        return new Period(kind, new Month(year, (Integer.parseInt(number) - 1) * kind.length() + 1));
    }

    public String code() {
        return switch (kind) {
            case MONTH -> first.toString();
            case QUARTER -> first.year() + "-Q" + number();
            case HALF -> first.year() + "-H" + number();
            case NINE_MONTHS -> first.year() + "-9M";
            case YEAR -> String.valueOf(first.year());
        };
    }

    /** 1 to 12 for months, 1 to 4 for quarters, 1 or 2 for halves, 1 for the others. */
    public int number() {
        return (first.number() - 1) / kind.step() + 1;
    }

    public int year() {
        return first.year();
    }

    public Month last() {
        return first.plus(kind.length() - 1);
    }

    public Span span() {
        return new Span(first, last());
    }

    /** From January to the end of the period ("luỹ kế"). */
    public Span yearToDate() {
        return new Span(new Month(first.year(), 1), last());
    }

    public Period previous() {
        return new Period(kind, first.minus(kind.step()));
    }

    public Period next() {
        return new Period(kind, first.plus(kind.step()));
    }

    public Period sameLastYear() {
        return new Period(kind, first.minus(12));
    }
}
