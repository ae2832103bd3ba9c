package vn.cchc.exchange.file;

import java.util.regex.Pattern;

/**
 * What the numbers of a column tell of their decimal sign.
 *
 * @param comma how many can only be read with a comma ("95,5")
 * @param point how many can only be read with a point ("95.5")
 * @param unclear how many can be read either way ("1.336")
 * @param open the first unclear one; empty where there is none
 * @param proof the first that told something; empty where none did
 */
public record DecimalEvidence(int comma, int point, int unclear, String open, String proof) {

    public static final DecimalEvidence NONE = new DecimalEvidence(0, 0, 0, "", "");

    private static final Pattern NUMBER = Pattern.compile("[-+\u2212]?\\d[\\d.,  ]*");
    private static final Pattern EITHER = Pattern.compile("[-+\u2212]?[1-9]\\d{0,2}[.,]\\d{3}");

    /** What is to be made of it. */
    public enum Verdict {
        /** Nothing but whole numbers without a sign in them. */
        NOT_NEEDED,
        COMMA,
        POINT,
        UNCLEAR,
        /** Some say this, some say that. */
        CONTRADICTORY
    }

    public Verdict verdict() {
        if (comma > 0 && point > 0) {
            return Verdict.CONTRADICTORY;
        }
        if (comma > 0) {
            return Verdict.COMMA;
        }
        if (point > 0) {
            return Verdict.POINT;
        }
        return unclear > 0 ? Verdict.UNCLEAR : Verdict.NOT_NEEDED;
    }

    /** With one more cell; a workbook's own numbers tell nothing, since they are read as they are. */
    public DecimalEvidence with(SheetCell cell) {
        var text = cell.text();
        boolean signed = text.indexOf(',') >= 0 || text.indexOf('.') >= 0;
        if (!signed
                || (cell.kind() != SheetCell.Kind.TEXT && cell.kind() != SheetCell.Kind.QUOTED)
                || !NUMBER.matcher(text).matches()) {
            return this;
        }
        if (EITHER.matcher(text).matches()) {
            return new DecimalEvidence(comma, point, unclear + 1, open.isEmpty() ? text : open, proof);
        }
        boolean byComma = DecimalSign.COMMA.read(text).isPresent();
        boolean byPoint = DecimalSign.POINT.read(text).isPresent();
        if (byComma == byPoint) {
            return this;
        }
        return new DecimalEvidence(
                comma + (byComma ? 1 : 0), point + (byPoint ? 1 : 0), unclear, open, proof.isEmpty() ? text : proof);
    }

    /** Of two columns together. */
    public DecimalEvidence with(DecimalEvidence other) {
        return new DecimalEvidence(
                comma + other.comma,
                point + other.point,
                unclear + other.unclear,
                open.isEmpty() ? other.open : open,
                proof.isEmpty() ? other.proof : proof);
    }

    /** The number to show beside the verdict. */
    public String example() {
        return verdict() == Verdict.UNCLEAR ? open : proof;
    }
}
