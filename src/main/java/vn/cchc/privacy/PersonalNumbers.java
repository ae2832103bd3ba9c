package vn.cchc.privacy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.privacy.PersonalWords.Kind;

/** Finds telephone and identity numbers and e-mail addresses among days, sums of money and the codes of documents. */
final class PersonalNumbers {

    /** Its first part ends somewhere: else a long run of letters is tried from every one of them to its end. */
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,64}(?:\\.[\\p{L}\\p{N}-]{1,64})+");

    /** A day, so that its digits are taken for nothing else. */
    private static final Pattern DATE = Pattern.compile("(?<!\\d)\\d{1,2}([./-])\\d{1,2}\\1\\d{2,4}(?!\\d)");

    /** "0912 345 678", "+84.912.345.678", "(0274) 3822 688"; not within the code of a dossier. */
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\p{L}\\p{N}./-])(?<!\\d )(?:(?:\\+|00)?84[ .-]?(?:\\(0\\) ?|0)?|0)"
                    + "[1-9](?:[ .()-]{0,2}\\d){7,9}(?![\\p{L}\\p{N}/]|[.-]\\p{L}|[.-]?\\d)");

    /** A whole number of nine or twelve digits, in groups of three or four. */
    private static final Pattern IDENTITY_NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}.,/-])(?<!\\d |84 )"
            + "(?:\\d{3}(?: ?\\d{3}){2}(?: ?\\d{3})?|0\\d{3}(?: \\d{4}){2}|0\\d{2}(?:[.-]\\d{3}){3})"
            + "(?![\\p{L}\\p{N}/]|[.,-]\\d|[.-]\\p{L}| ?\\d"
            + "| ?(?iu:đồng|đ\\b|vnđ|vnd|triệu|tỷ|usd|m2|m²|ha\\b|kg))");

    /** Province, century and sex, year and number, as in every identity number since 2016. */
    private static final Pattern CITIZEN = Pattern.compile("0\\d{2}[0-3]\\d{8}");

    private static final Pattern MOBILE = Pattern.compile("(?:0|\\+?84)[35789]\\d{8}");

    /** Behind these nine digits are the number of a dossier. */
    private static final Pattern CODE_BEFORE = Pattern.compile("(?iu:hồ sơ|mã|biên nhận)(?iu: hồ sơ)?(?iu: số)?[ :]*$");

    private static final int LONGEST_BEFORE = 30;
    private static final int DIGITS_OF_OLD = 9;

    private PersonalNumbers() {}

    static Optional<Kind> find(String plain) {
        if (plain.indexOf('@') >= 0 && EMAIL.matcher(plain).find()) {
            return Optional.of(Kind.EMAIL);
        }
        var undated = DATE.matcher(plain).replaceAll("#");
        var number = IDENTITY_NUMBER.matcher(undated);
        while (number.find()) {
            if (!isSum(number.group()) && !isCodeOfDossier(undated, number)) {
                return Optional.of(Kind.IDENTITY_NUMBER);
            }
        }
        return PHONE.matcher(undated).find() ? Optional.of(Kind.PHONE) : Optional.empty();
    }

    /** Of a text that is to be a code: only what can hardly be one. */
    static Optional<Kind> findInCode(String plain) {
        if (plain.indexOf('@') >= 0 && EMAIL.matcher(plain).find()) {
            return Optional.of(Kind.EMAIL);
        }
        var digits = plain.replaceAll("[ .]", "");
        if (CITIZEN.matcher(digits).matches()) {
            return Optional.of(Kind.IDENTITY_NUMBER);
        }
        return MOBILE.matcher(digits).matches() ? Optional.of(Kind.PHONE) : Optional.empty();
    }

    /** "150000000" is money, whether or not that is said. */
    private static boolean isSum(String number) {
        return number.charAt(0) != '0' && number.endsWith("000");
    }

    private static boolean isCodeOfDossier(String text, Matcher number) {
        long digits = number.group().chars().filter(Character::isDigit).count();
        return digits == DIGITS_OF_OLD
                && CODE_BEFORE
                        .matcher(text.substring(Math.max(0, number.start() - LONGEST_BEFORE), number.start()))
                        .find();
    }
}
