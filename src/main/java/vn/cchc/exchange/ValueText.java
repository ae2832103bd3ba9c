package vn.cchc.exchange;

import java.math.BigDecimal;
import java.util.Set;
import vn.cchc.exchange.file.DecimalSign;
import vn.cchc.exchange.file.SheetCell;
import vn.cchc.exchange.file.Words;
import vn.cchc.indicator.MeasureKind;

/** Reads a cell as the figure of a measure. */
record ValueText(DecimalSign sign) {

    private static final Set<String> YES = Set.of("co", "x", "1", "yes", "y", "dat", "dung", "true");
    private static final Set<String> NO = Set.of("khong", "0", "no", "n", "khong dat", "sai", "false");

    /** "Không phát sinh": nothing arose, which is counted as nought. */
    private static final Set<String> NIL = Set.of("kps", "k p s", "khong phat sinh", "nil");

    private static final int MOST_DECIMALS = 4;
    private static final int MOST_DIGITS = 14;

    /** What a cell means. */
    sealed interface Reading {
        record Value(BigDecimal number) implements Reading {}

        record Not(RowFault why) implements Reading {}
    }

    Reading read(SheetCell cell, MeasureKind kind) {
        if (cell.kind() == SheetCell.Kind.FAULT) {
            return new Reading.Not(cell.text().startsWith("=") ? RowFault.VALUE_NOT_COMPUTED : RowFault.VALUE_FAULTY);
        }
        if (cell.kind() == SheetCell.Kind.DATE) {
            return new Reading.Not(RowFault.VALUE_A_DATE);
        }
        return kind == MeasureKind.YES_NO ? yesOrNo(cell.text()) : number(cell, kind);
    }

    private static Reading yesOrNo(String text) {
        var plain = Words.plain(text);
        if (YES.contains(plain)) {
            return new Reading.Value(BigDecimal.ONE);
        }
        return NO.contains(plain) ? new Reading.Value(BigDecimal.ZERO) : new Reading.Not(RowFault.VALUE_NOT_YES_NO);
    }

    /** A workbook's own number is written with a point, whatever its reader saw. */
    private Reading number(SheetCell cell, MeasureKind kind) {
        if (kind != MeasureKind.SCORE && NIL.contains(Words.plain(cell.text()))) {
            return new Reading.Value(BigDecimal.ZERO);
        }
        if (cell.text().endsWith("%")) {
            return new Reading.Not(RowFault.VALUE_A_PERCENTAGE);
        }
        var readable = cell.kind() == SheetCell.Kind.NUMBER ? DecimalSign.POINT : sign;
        return readable.read(cell.text())
                .map(number -> judged(number, kind))
                .orElseGet(() -> new Reading.Not(RowFault.VALUE_UNREADABLE));
    }

    private static Reading judged(BigDecimal number, MeasureKind kind) {
        var bare = number.stripTrailingZeros();
        if (number.signum() < 0) {
            return new Reading.Not(RowFault.VALUE_NEGATIVE);
        }
        if (kind != MeasureKind.SCORE && bare.scale() > 0) {
            return new Reading.Not(RowFault.VALUE_NOT_WHOLE);
        }
        if (bare.scale() > MOST_DECIMALS || bare.precision() - bare.scale() > MOST_DIGITS) {
            return new Reading.Not(RowFault.VALUE_TOO_LONG);
        }
        return new Reading.Value(bare);
    }
}
