package vn.cchc.exchange.file;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands before the decimals; the other sign, or a blank, stands between thousands. */
public enum DecimalSign {
    /** 1.336,5 */
    COMMA(",", "[.  ]"),
    /** 1,336.5 */
    POINT(".", "[,  ]");

    private final Pattern number;
    private final String sign;

    DecimalSign(String sign, String between) {
        this.sign = sign;
        var decimals = "(?:" + Pattern.quote(sign) + "\\d+)?";
        number = Pattern.compile("[-+\u2212]?(?:[1-9]\\d{0,2}(?:" + between + "\\d{3})+|\\d+)" + decimals);
    }

    /** Empty for what is no number written this way: "95.5" where the comma is the sign. */
    public Optional<BigDecimal> read(String text) {
        if (text.length() > 40 || !number.matcher(text).matches()) {
            return Optional.empty();
        }
        var digits = new StringBuilder();
        for (char letter : text.toCharArray()) {
            if (Character.isDigit(letter) || letter == '-') {
                digits.append(letter);
            } else if (letter == '\u2212') {
                digits.append('-');
            } else if (sign.indexOf(letter) >= 0) {
                digits.append('.');
            }
        }
        return Optional.of(new BigDecimal(digits.toString()));
    }
}
