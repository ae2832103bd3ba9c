package vn.cchc.observation;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A number as people type it. Vietnamese groups with points and has a decimal comma, English the other way round; what
 * could be meant in two ways is not guessed.
 */
public sealed interface TypedNumber {

    /** Ten thousand times what a district's commune ever counts; beyond it something was typed twice. */
    BigDecimal LARGEST = BigDecimal.valueOf(100_000_000);

    /** Marks and digits as East Asian keyboards write them, and how far they are from the usual ones. */
    int FULL_WIDTH_FIRST = '\uff0b';

    int FULL_WIDTH_LAST = '\uff19';
    int FULL_WIDTH_SHIFT = 0xfee0;

    /** Nothing was typed. */
    record Blank() implements TypedNumber {}

    record Number(BigDecimal value) implements TypedNumber {}

    /**
     * One of two numbers.
     *
     * @param grouped what it is if the mark groups thousands, or a number grouped wrongly: 1.33 as 133
     * @param decimal what it is if the mark is a decimal one
     */
    record Ambiguous(BigDecimal grouped, BigDecimal decimal) implements TypedNumber {}

    /** Letters, or marks in places where no number has them. */
    record Unreadable() implements TypedNumber {}

    /** Reads "1.336" and "95,5" where the comma is decimal, "1,336" and "95.5" where it is not. */
    static TypedNumber parse(String text, boolean decimalComma) {
        return parse(text, decimalComma, false);
    }

    /**
     * @param whole where only whole numbers make sense: then "1,000" with a decimal comma is not taken for one, since
     *     whoever types three digits behind a mark groups thousands by it
     */
    static TypedNumber parse(String text, boolean decimalComma, boolean whole) {
        var plain = plain(text);
        if (plain.isEmpty()) {
            return new Blank();
        }
        char group = decimalComma ? '.' : ',';
        char decimal = decimalComma ? ',' : '.';
        if (whole && plain.matches("-?[1-9]\\d{0,2}[" + decimal + "]\\d{3}")) {
            return ambiguous(plain);
        }
        if (Forms.GROUPED
                .matcher(plain.replace(group, 'g').replace(decimal, 'd'))
                .matches()) {
            return new Number(number(plain, group, decimal));
        }
        return Forms.ONE_MARK.matcher(plain).matches() ? ambiguous(plain) : new Unreadable();
    }

    /** Whether it would be a number, had it fewer digits. */
    static boolean isTooLong(String text) {
        return Forms.TOO_LONG.matcher(plain(text)).matches();
    }

    /** Without blanks and a plus in front, digits of full width as others. */
    private static String plain(String text) {
        var plain = text.replaceAll("[\\s\\u00a0\\u202f\\u3000]", "").replace('\u2212', '-');
        var narrow = plain.codePoints()
                .map(sign -> sign >= FULL_WIDTH_FIRST && sign <= FULL_WIDTH_LAST ? sign - FULL_WIDTH_SHIFT : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return narrow.matches("\\+\\d.*") ? narrow.substring(1) : narrow;
    }

    private static Ambiguous ambiguous(String plain) {
        return new Ambiguous(new BigDecimal(plain.replaceAll("[.,]", "")), new BigDecimal(plain.replace(',', '.')));
    }

    private static BigDecimal number(String plain, char group, char decimal) {
        return new BigDecimal(plain.replace(String.valueOf(group), "").replace(decimal, '.'));
    }

    /** How numbers look. */
    final class Forms {
        /** Digits in one run or in groups of three, and up to four decimals, as many as the database keeps. */
        private static final Pattern GROUPED =
                Pattern.compile("-?(?:\\d{1,14}|[1-9]\\d{0,2}(?:g\\d{3}){1,3})(?:d\\d{1,4})?");

        private static final Pattern ONE_MARK = Pattern.compile("-?\\d{1,9}[.,]\\d{1,4}");

        private static final Pattern TOO_LONG = Pattern.compile("-?\\d[\\d.,]{13,}");

        private Forms() {}
    }
}
