package vn.cchc.exchange;

import java.util.stream.IntStream;
import vn.cchc.exchange.file.Delimiter;
import vn.cchc.exchange.file.FileForm;
import vn.cchc.exchange.file.SheetRow;

/**
 * Tells rows with one cell too many. In a text file something was cut in two, as an unquoted 1,5 between commas, and nobody
 * knows where: all cells behind it belong to other columns than they stand in.
 *
 * @param width how many columns the headings stand over
 */
record Surplus(Mapping mapping, int width) {

    /** The first cell that is one too many; -1 for a row without any. */
    int columnOf(SheetRow row) {
        int beside = IntStream.range(width, Math.max(width, row.cells().size()))
                .filter(i -> !row.cell(i).isEmpty() && !isRead(i))
                .findFirst()
                .orElse(-1);
        return beside < 0 ? decimalsOf(row) : beside;
    }

    /** Somebody may have said what a column without a heading is for. */
    private boolean isRead(int column) {
        return column < mapping.uses().size() && mapping.uses().get(column).role() != ColumnRole.IGNORED;
    }

    /** Nobody notes a bare number: it is what stood behind the comma of a figure, pushed into the last column. */
    private int decimalsOf(SheetRow row) {
        boolean commas = mapping.form() instanceof FileForm.Text text && text.delimiter() == Delimiter.COMMA;
        int note = commas && mapping.content() == FileContent.FIGURES ? mapping.columnOf(ColumnRole.NOTE) : -1;
        var noted = row.cell(note).text();
        return !noted.isEmpty() && noted.chars().allMatch(Character::isDigit) ? note : -1;
    }

    RowFault fault() {
        return mapping.form() instanceof FileForm.Text ? RowFault.CELL_TOO_MANY : RowFault.CELL_BESIDE_TABLE;
    }
}
