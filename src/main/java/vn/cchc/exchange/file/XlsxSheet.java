package vn.cchc.exchange.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** A visible sheet of a workbook. Formulas count as the value they had when the file was saved. */
final class XlsxSheet implements Sheet {
    /** What a number format says literally, or about colour and language, is no sign of a date. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]");

    private static final Pattern FAULT = Pattern.compile("#(?:DIV/0!|N/A|NAME\\?|NULL!|NUM!|REF!|VALUE!)");

    private final ReadableWorkbook workbook;
    private final Stream<Row> rows;

    /** @param name as {@link #filled} gives it */
    XlsxSheet(Path file, String name) {
        workbook = open(file);
        try {
            rows = visible(workbook)
                    .filter(sheet -> Words.kept(sheet.getName()).equals(name))
                    .findFirst()
                    .orElseThrow(() -> new RefusedFileException(Refusal.NO_ROWS))
                    .openStream();
        } catch (IOException unreadable) {
            throw new RefusedFileException(Refusal.BROKEN, unreadable);
        }
    }

    /** The names of the sheets that are visible and hold anything. */
    static List<String> filled(Path file) {
        try (var workbook = open(file)) {
            var names = new ArrayList<String>();
            for (var sheet : visible(workbook).toList()) {
                try (var rows = sheet.openStream()) {
                    var found = new GuardedRows<>(rows.iterator(), XlsxSheet::row);
                    if (holdsAnything(found)) {
                        names.add(Words.kept(sheet.getName()));
                    }
                }
            }
            return names;
        } catch (IOException unreadable) {
            throw new RefusedFileException(Refusal.BROKEN, unreadable);
        }
    }

    private static boolean holdsAnything(Iterator<SheetRow> rows) {
        while (rows.hasNext()) {
            if (!rows.next().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static ReadableWorkbook open(Path file) {
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        } catch (IOException | RuntimeException broken) {
            throw new RefusedFileException(Refusal.BROKEN, broken);
        }
    }

    private static Stream<org.dhatim.fastexcel.reader.Sheet> visible(ReadableWorkbook workbook) {
        return workbook.getSheets().filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE);
    }

    @Override
    public Iterator<SheetRow> rows() {
        return new GuardedRows<>(rows.iterator(), XlsxSheet::row);
    }

    private static SheetRow row(Row found) {
        int width = found.getCellCount();
        if (width > GuardedRows.MOST_COLUMNS) {
            throw new RefusedFileException(Refusal.TOO_MANY_COLUMNS);
        }
        List<SheetCell> cells = new ArrayList<>(width);
        for (int i = 0; i < width; i++) {
            cells.add(found.hasCell(i) ? cell(found.getCell(i)) : SheetCell.EMPTY);
        }
        return new SheetRow(found.getRowNum(), cells);
    }

    private static SheetCell cell(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return SheetCell.EMPTY;
        }
        if (cell.getType() == CellType.ERROR || isFault(cell)) {
            return new SheetCell(Words.kept(cell.getRawValue()), SheetCell.Kind.FAULT);
        }
        if (cell.getType() == CellType.FORMULA && cell.getRawValue() == null) {
            return new SheetCell(Words.kept("=" + cell.getFormula()), SheetCell.Kind.FAULT);
        }
        return switch (cell.getValue()) {
            case BigDecimal number -> number(number, cell);
            case Boolean truth -> SheetCell.text(truth ? "1" : "0");
            case null -> SheetCell.EMPTY;
            default -> SheetCell.text(cell.getValue().toString());
        };
    }

    /** A formula keeps its type when it comes to nothing. */
    private static boolean isFault(Cell cell) {
        return cell.getType() == CellType.FORMULA
                && cell.getRawValue() != null
                && FAULT.matcher(cell.getRawValue()).matches();
    }

    private static SheetCell number(BigDecimal number, Cell cell) {
        if (isDate(cell)) {
            return new SheetCell(cell.asDate().toLocalDate().toString(), SheetCell.Kind.DATE);
        }
        // 0.95 is no score of 0.95 where people see 95%.
        var text = isPercentage(cell)
                ? rounded(number.movePointRight(2)).toPlainString() + "%"
                : rounded(number).toPlainString();
        return new SheetCell(text, SheetCell.Kind.NUMBER);
    }

    private static boolean isPercentage(Cell cell) {
        var id = cell.getDataFormatId();
        return (id != null && (id == 9 || id == 10))
                || (cell.getDataFormatString() != null
                        && LITERAL.matcher(cell.getDataFormatString())
                                .replaceAll("")
                                .contains("%"));
    }

    /** Spreadsheets count in binary: 95.5 is stored as 95.499999999999986. Fifteen digits are all they show. */
    private static BigDecimal rounded(BigDecimal number) {
        var short15 = number.round(new java.math.MathContext(15)).stripTrailingZeros();
        return short15.scale() < 0 ? short15.setScale(0) : short15;
    }

    private static boolean isDate(Cell cell) {
        var id = cell.getDataFormatId();
        if (id != null && ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))) {
            return true;
        }
        var format = cell.getDataFormatString();
        if (format == null || format.equalsIgnoreCase("General")) {
            return false;
        }
        var signs = LITERAL.matcher(format).replaceAll("").toLowerCase(java.util.Locale.ROOT);
        return signs.contains("y") || (signs.contains("m") && signs.contains("d"));
    }

    @Override
    public void close() {
        rows.close();
        try {
            workbook.close();
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
    }
}
