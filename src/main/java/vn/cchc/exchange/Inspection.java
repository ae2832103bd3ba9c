package vn.cchc.exchange;

import java.util.List;
import java.util.Optional;
import vn.cchc.exchange.file.FileForm;
import vn.cchc.period.Month;

/**
 * What was found in a file before anything of it is read as a figure.
 *
 * @param headingRow as spreadsheets count, from 1
 * @param rows how many rows below it hold something
 * @param month the one named above the headings; empty where none is
 */
public record Inspection(FileForm form, int headingRow, List<SheetColumn> columns, int rows, Optional<Month> month) {

    public Inspection {
        columns = List.copyOf(columns);
    }

    /** How it would be read if nobody said otherwise. */
    public Mapping proposal() {
        return new Mapping(
                form, headingRow, columns.stream().map(SheetColumn::proposed).toList(), Optional.empty(), month);
    }
}
