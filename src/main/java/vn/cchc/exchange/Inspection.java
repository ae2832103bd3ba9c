package vn.cchc.exchange;

import java.util.List;
import java.util.Optional;
import vn.cchc.exchange.file.FileForm;
import vn.cchc.period.Month;

/**
 * What was found in a file before anything of it is read as a figure.
 *
 * @param headingRow as spreadsheets count, from 1
 * @param width how many columns the headings stand over
 * @param rows how many rows below it hold something
 * @param month the one named above the headings; empty where none is
 */
public record Inspection(
        FileForm form, int headingRow, List<SheetColumn> columns, int width, int rows, Optional<Month> month) {

    public Inspection {
        columns = List.copyOf(columns);
    }

    /** How it would be read if nobody said otherwise. */
    public Mapping proposal() {
        var content = content();
        return new Mapping(content, form, headingRow, uses(content), Optional.empty(), month);
    }

    /** Whether no heading tells of a unit. */
    boolean isOfNothing() {
        return columns.stream().noneMatch(column -> column.proposed().role() == ColumnRole.UNIT);
    }

    Surplus surplus(Mapping mapping) {
        return new Surplus(mapping, width);
    }

    /** Letters have a day and say what they are for; a file with columns of figures holds those. */
    private FileContent content() {
        boolean figures = columns.stream()
                .map(column -> column.proposed().role())
                .anyMatch(role -> role == ColumnRole.FIGURES || role == ColumnRole.MEASURE || role == ColumnRole.VALUE);
        long letters = columns.stream()
                .map(column -> column.proposed().role())
                .filter(role -> !role.isOf(FileContent.FIGURES))
                .distinct()
                .count();
        return !figures && letters >= 2 ? FileContent.LETTERS : FileContent.FIGURES;
    }

    /** What the columns of a file with that content are for, as their headings say. */
    List<ColumnUse> uses(FileContent content) {
        return columns.stream()
                .map(SheetColumn::proposed)
                .map(use -> use.role().isOf(content) ? use : ColumnUse.of(ColumnRole.IGNORED))
                .toList();
    }
}
