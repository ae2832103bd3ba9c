package vn.cchc.exchange.file;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.Iterator;

/** A table that is read once, from its first row to its last, with one row in memory at a time. */
public sealed interface Sheet extends Closeable permits CsvSheet, XlsxSheet {

    /** Every row in order; a file that breaks off throws {@link RefusedFileException} where it does. */
    Iterator<SheetRow> rows();

    @Override
    void close();

    static Sheet open(Path file, FileForm form) {
        return switch (form) {
            case FileForm.Text text -> new CsvSheet(file, text);
            case FileForm.Workbook workbook -> new XlsxSheet(file, workbook.sheet());
        };
    }
}
