package vn.cchc.administration.ui;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads a part of a whole as it is typed: "30", "30%", "33,5 %". */
final class PercentText {

    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,12})?)\\s*%?");

    /** Refused as a share where units are kept, and not taken for one that nobody knows. */
    private static final BigDecimal UNREADABLE = BigDecimal.ZERO;

    private PercentText() {}

    /** Of 1; 0 where nothing is typed, or what is no percentage. */
    static BigDecimal read(String text) {
        var percent = PERCENT.matcher(text.strip());
        return percent.matches() ? new BigDecimal(percent.group(1).replace(',', '.')).movePointLeft(2) : UNREADABLE;
    }
}
