package vn.cchc.exchange.list;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.exchange.file.DecimalSign;
import vn.cchc.exchange.file.SheetCell;
import vn.cchc.exchange.file.Words;
import vn.cchc.exchange.list.ListColumn.Format;
import vn.cchc.indicator.Formula;
import vn.cchc.indicator.GradeText;

/** Reads a cell into the one text that stands for its value. */
final class CellText {

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_.\\-]*");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]00:00(?::00)?)?");
    private static final Pattern VIETNAMESE = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final String GUARDED = "=+-@\t＝＋－＠";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private CellText() {}

    /** The text, or why there is none. */
    record Read(String value, Optional<ListProblem> problem) {

        static Read of(String value) {
            return new Read(value, Optional.empty());
        }

        static Read not(ListProblem problem) {
            return new Read("", Optional.of(problem));
        }
    }

    /** @param sign what stands before decimals in this file; a workbook's own numbers have the point */
    static Read read(ListColumn column, SheetCell cell, DecimalSign sign, ListWords words) {
        if (cell.kind() == SheetCell.Kind.FAULT) {
            return Read.not(ListProblem.FORMULA_FAULT);
        }
        var text = unguarded(cell.text());
        if (text.isEmpty()) {
            return Read.of(column.whenEmpty());
        }
        if (text.codePointCount(0, text.length()) > column.longest()) {
            return Read.not(ListProblem.TOO_LONG);
        }
        return switch (column.format()) {
            case TEXT -> Read.of(text);
            case CODE, UNIT -> code(column, text);
            case WHOLE -> whole(text);
            case NUMBER -> number(cell, text, sign);
            case NUMBER_OR_EXEMPT ->
                words.constant(column, text).map(Read::of).orElseGet(() -> number(cell, text, sign));
            case DAY, END -> day(text);
            case CHOICE ->
                words.constant(column, text).map(Read::of).orElseGet(() -> Read.not(ListProblem.UNKNOWN_WORD));
            case FORMULA -> formula(text);
            case GRADES -> GradeText.normal(text).map(Read::of).orElseGet(() -> Read.not(ListProblem.NOT_GRADES));
        };
    }

    /** Exports put an apostrophe before what would run as a formula. */
    private static String unguarded(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' && GUARDED.indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }

    private static Read code(ListColumn column, String text) {
        boolean unit = column.format() == Format.UNIT && text.indexOf('@') > 0;
        if (unit) {
            return UnitKey.find(text)
                    .map(key -> Read.of(key.toString()))
                    .orElseGet(() -> Read.not(ListProblem.NOT_A_UNIT));
        }
        return CODE.matcher(text).matches() ? Read.of(text) : Read.not(ListProblem.NOT_A_CODE);
    }

    private static Read whole(String text) {
        return text.matches("-?\\d{1,6}")
                ? Read.of(String.valueOf(Integer.parseInt(text)))
                : Read.not(ListProblem.NOT_WHOLE);
    }

    private static Read number(SheetCell cell, String text, DecimalSign sign) {
        boolean percent = text.endsWith("%");
        var bare = percent ? text.substring(0, text.length() - 1).strip() : text;
        var number = cell.kind() == SheetCell.Kind.NUMBER ? Optional.of(new BigDecimal(bare)) : sign.read(bare);
        return number.map(found -> percent ? found.divide(HUNDRED) : found)
                .map(CellText::plain)
                .map(Read::of)
                .orElseGet(() -> Read.not(ListProblem.NOT_A_NUMBER));
    }

    private static Read day(String text) {
        return day(ISO.matcher(text), 1, 2, 3)
                .or(() -> day(VIETNAMESE.matcher(text), 3, 2, 1))
                .map(day -> Read.of(day.toString()))
                .orElseGet(() -> Read.not(ListProblem.NOT_A_DAY));
    }

    private static Optional<LocalDate> day(Matcher match, int year, int month, int day) {
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                            Integer.parseInt(match.group(year)),
                            Integer.parseInt(match.group(month)),
                            Integer.parseInt(match.group(day))))
                    .filter(found -> found.getYear() > 1000);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Read formula(String text) {
        try {
            return Read.of(normal(Formula.parse(text)));
        } catch (IllegalArgumentException broken) {
            return Read.not(ListProblem.NOT_A_FORMULA);
        }
    }

    private static String normal(Formula formula) {
        var text = new StringBuilder();
        for (var term : formula.terms()) {
            var sign = term.plus() ? "+" : "-";
            text.append(text.isEmpty() ? (term.plus() ? "" : sign) : " " + sign + " ")
                    .append(term.measure());
        }
        return text.toString();
    }

    /** What the database holds, in the same form. */
    static String stored(ListColumn column, String text) {
        if (text.isEmpty()) {
            return column.whenEmpty();
        }
        return switch (column.format()) {
            case NUMBER, NUMBER_OR_EXEMPT -> text.equals(ListColumn.EXEMPT) ? text : plain(new BigDecimal(text));
            case FORMULA -> formula(text).value();
            case TEXT -> Words.kept(text);
            default -> text;
        };
    }

    private static String plain(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }
}
