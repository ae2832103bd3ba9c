package vn.cchc.kit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How numbers and dates are written in one language. Rounding is half-up and only for the eye; nothing that is compared
 * or ranked is rounded. Vietnamese dates follow Decree 30/2020/NĐ-CP: days in two digits, a leading zero only for months 1 and 2.
 */
public final class Formats {
    private static final String MINUS = "\u2212";

    private final boolean vietnamese;
    private final DecimalFormatSymbols symbols;
    private final DateTimeFormatter englishDate;
    private final DateTimeFormatter englishMonth;

    Formats(Locale locale) {
        this.vietnamese = locale.getLanguage().equals("vi");
        this.symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(vietnamese ? '.' : ',');
        symbols.setDecimalSeparator(vietnamese ? ',' : '.');
        symbols.setMinusSign(MINUS.charAt(0));
        this.englishDate = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.US);
        this.englishMonth = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.US);
    }

    /** 1336 as "1.336". */
    public String whole(long number) {
        return decimal(BigDecimal.valueOf(number), 0);
    }

    /** 95.449 with one decimal as "95,4"; keeps trailing zeros so that a column lines up. */
    public String decimal(BigDecimal number, int decimals) {
        BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(rounded);
    }

    /** As {@link #decimal} without trailing zeros: 95 as "95", 98.2 as "98,2". */
    public String shortDecimal(BigDecimal number, int mostDecimals) {
        BigDecimal rounded = number.setScale(mostDecimals, RoundingMode.HALF_UP).stripTrailingZeros();
        return decimal(rounded, Math.max(0, rounded.scale()));
    }

    /** A difference of two fractions in percentage points: 0.006 as "+0,6 điểm %" or "+0.6 pts". */
    public String points(BigDecimal difference, int decimals) {
        return signed(difference.movePointRight(2), decimals) + (vietnamese ? " điểm\u00a0%" : " pts");
    }

    /** 12 as "+12", -3 as "−3" with a true minus sign, 0 as "0". */
    public String signed(long difference) {
        return signed(BigDecimal.valueOf(difference), 0);
    }

    /** A signed decimal; what rounds to zero has no sign. */
    public String signed(BigDecimal difference, int decimals) {
        BigDecimal rounded = difference.setScale(decimals, RoundingMode.HALF_UP);
        return (rounded.signum() > 0 ? "+" : "") + decimal(rounded, decimals);
    }

    /** Numerator and denominator: "4.812/5.007". */
    public String ratio(long numerator, long denominator) {
        return whole(numerator) + "/" + whole(denominator);
    }

    /** Numerator and denominator that may have decimals: "4.812/5.007". */
    public String ratio(BigDecimal numerator, BigDecimal denominator) {
        return shortDecimal(numerator, 2) + "/" + shortDecimal(denominator, 2);
    }

    /** "08/8/2017", "03/02/2017" or "8 Aug 2017". */
    public String date(LocalDate date) {
        return vietnamese
                ? "%02d/%s/%d".formatted(date.getDayOfMonth(), monthNumber(date.getMonthValue()), date.getYear())
                : englishDate.format(date);
    }

    /** "tháng 7/2017", "tháng 02/2017" or "July 2017". */
    public String month(YearMonth month) {
        return vietnamese
                ? "tháng %s/%d".formatted(monthNumber(month.getMonthValue()), month.getYear())
                : englishMonth.format(month);
    }

    /** "8/2016 – 7/2017" or "Aug 2016 – Jul 2017". */
    public String months(YearMonth first, YearMonth last) {
        return shortMonth(first) + " – " + shortMonth(last);
    }

    /** "7/2017" or "Jul 2017". */
    public String shortMonth(YearMonth month) {
        return vietnamese
                ? monthNumber(month.getMonthValue()) + "/" + month.getYear()
                : DateTimeFormatter.ofPattern("MMM uuuu", Locale.US).format(month);
    }

    /**
     * Axis labels: the month's number, with the year's last two digits in the first label and where a year begins:
     * "8/16", "11", "2/17", "5".
     *
     * @param step every so many labels are drawn, from the first one on; years are told by those alone
     */
    public List<String> axisMonths(List<YearMonth> months, int step) {
        List<String> labels = new ArrayList<>(months.size());
        for (int i = 0; i < months.size(); i++) {
            YearMonth month = months.get(i);
            boolean sameYear = i >= step && months.get(i - step).getYear() == month.getYear();
            labels.add(
                    sameYear
                            ? Integer.toString(month.getMonthValue())
                            : "%d/%02d".formatted(month.getMonthValue(), month.getYear() % 100));
        }
        return List.copyOf(labels);
    }

    /** The decimal comma or point, for chart options and files. */
    public char decimalSeparator() {
        return symbols.getDecimalSeparator();
    }

    /** The text with a capital first letter. */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String monthNumber(int month) {
        return month <= 2 ? "0" + month : Integer.toString(month);
    }
}
