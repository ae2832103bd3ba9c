package vn.cchc.exchange;

import java.util.Optional;
import java.util.OptionalInt;
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
                ? flaw(RowFault.CELL_TOO_MANY, OptionalInt.of(mapping.columnOf(ColumnRole.NOTE)))
                : Optional.empty();
    }

    private Optional<Flaw> ofWorkbook(SheetRow row) {
        var beside = IntStream.range(width, Math.max(width, row.cells().size()))
                .filter(i -> !row.cell(i).isEmpty() && !isRead(i))
                .findFirst();
        return flaw(RowFault.CELL_BESIDE_TABLE, beside);
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

    /** Nobody notes a bare number: it is what stood behind the comma of a figure, pushed into the last column. */
    private boolean isNoteInDoubt(SheetRow row) {
        int note = mapping.content() == FileContent.FIGURES ? mapping.columnOf(ColumnRole.NOTE) : -1;
        var noted = row.cell(note).text();
        return !noted.isEmpty() && noted.chars().allMatch(Character::isDigit);
    }
}
