package vn.cchc.observation;

import java.math.BigDecimal;

/**
 * A staged figure that is not taken, field by field as the table import_row keeps it.
 *
 * @param detail the rule that is broken and its two sides, divided by spaces; else empty
 */
record RefusedRow(int number, String reason, String detail) {

    static RefusedRow of(ReportFigure figure, Finding finding) {
        var rule = finding.rule();
        var one = finding.one();
        var other = finding.other();
        return rule == null || one == null || other == null
                ? new RefusedRow(figure.row(), "VALUE_" + finding.kind().name(), "")
                : new RefusedRow(figure.row(), "BREAKS_RULE", String.join(" ", rule.code(), plain(one), plain(other)));
    }

    /** Of a unit that was there when the file was read and owes no report of the month any more. */
    static RefusedRow withoutReport(ReportFigure figure) {
        return new RefusedRow(figure.row(), "UNIT_NOT_THEN", "");
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
