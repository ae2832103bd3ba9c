package vn.cchc.exchange;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.cchc.exchange.file.Delimiter;
import vn.cchc.exchange.file.FileForm;
import vn.cchc.exchange.file.SheetCell;
import vn.cchc.exchange.file.SheetRow;

/**
 * Tells rows with one cell too many. In a text file something was cut in two, as an unquoted 1,5 between commas, and nobody
 * knows where: all cells behind it belong to other columns than they stand in.
 *
 * @param width how many columns the headings stand over
 */
record Surplus(Mapping mapping, int width) {

    /** What may stand before the comma of a figure, and what behind it: 1,5 or 1,336.5. */
    private static final Pattern BEGINNING = Pattern.compile("[-+]?(?:\\d+|\\d{1,3}(?:[.\\s\\u00a0\\u202f]\\d{3})+)");

    private static final Pattern REST = Pattern.compile("(?:\\d+|\\d{3}\\.\\d+)%?");

    /** @param column of the first cell that is one too many */
    record Flaw(RowFault fault, int column) {}

    /** Empty for a row without any, and for an empty one, however many separators it has. */
    Optional<Flaw> of(SheetRow row) {
        if (row.isEmpty()) {
            return Optional.empty();
        }
        return mapping.form() instanceof FileForm.Text text ? ofText(row, text) : ofWorkbook(row);
    }

    /** An empty cell counts as well: the last one of a row may be empty, and then that is the one pushed out. */
    private Optional<Flaw> ofText(SheetRow row, FileForm.Text text) {
        var beyond = IntStream.range(width, Math.max(width, row.cells().size()))
                .filter(i -> !isRead(i) && (!row.cell(i).isEmpty() || isBehindAllRead(i)))
                .findFirst();
        if (beyond.isPresent()) {
            return flaw(RowFault.CELL_TOO_MANY, beyond);
        }
        return text.delimiter() == Delimiter.COMMA && isNoteInDoubt(row)
                ? flaw(RowFault.NOTE_OR_DECIMALS, OptionalInt.of(mapping.columnOf(ColumnRole.NOTE)))
                : Optional.empty();
    }

    /** What stands beside or below the table, where no column that is read holds anything, is none of its rows. */
    private Optional<Flaw> ofWorkbook(SheetRow row) {
        boolean inTable = IntStream.range(0, mapping.uses().size())
                .anyMatch(i -> isRead(i) && !row.cell(i).isEmpty());
        var beside = IntStream.range(width, Math.max(width, row.cells().size()))
                .filter(i -> !row.cell(i).isEmpty() && !isRead(i))
                .findFirst();
        return inTable ? flaw(RowFault.CELL_BESIDE_TABLE, beside) : Optional.empty();
    }

    private static Optional<Flaw> flaw(RowFault fault, OptionalInt column) {
        return column.isPresent() ? Optional.of(new Flaw(fault, column.getAsInt())) : Optional.empty();
    }

    /** Somebody may have said what a column without a heading is for. */
    private boolean isRead(int column) {
        return column < mapping.uses().size() && mapping.uses().get(column).role() != ColumnRole.IGNORED;
    }

    private boolean isBehindAllRead(int column) {
        return IntStream.range(column, mapping.uses().size()).noneMatch(this::isRead);
    }

    /** A bare number as a note may be what stood behind the comma of a figure before it, pushed into the last column. */
    private boolean isNoteInDoubt(SheetRow row) {
        int note = mapping.content() == FileContent.FIGURES ? mapping.columnOf(ColumnRole.NOTE) : -1;
        return isBare(row.cell(note), REST)
                && IntStream.range(0, note).anyMatch(i -> isFigure(i) && isBare(row.cell(i), BEGINNING));
    }

    private boolean isFigure(int column) {
        var role = mapping.uses().get(column).role();
        return role == ColumnRole.VALUE || role == ColumnRole.FIGURES;
    }

    private static boolean isBare(SheetCell cell, Pattern pattern) {
        return cell.kind() != SheetCell.Kind.QUOTED
                && pattern.matcher(cell.text()).matches();
    }
}
