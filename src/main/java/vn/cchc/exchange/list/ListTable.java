package vn.cchc.exchange.list;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cchc.exchange.file.DecimalEvidence;
import vn.cchc.exchange.file.DecimalSign;
import vn.cchc.exchange.file.Delimiter;
import vn.cchc.exchange.file.FileForm;
import vn.cchc.exchange.file.Refusal;
import vn.cchc.exchange.file.RefusedFileException;
import vn.cchc.exchange.file.Sheet;
import vn.cchc.exchange.file.SheetCell;
import vn.cchc.exchange.file.SheetRow;

/**
 * A file of a list, its columns recognised by their headings.
 *
 * @param places columns of the file by their names
 * @param width how many columns the headings stand over, in a text file the empty cells that end them counted
 * @param ignored headings that name no column
 * @param sign what stands before decimals
 * @param text whether each row says how many cells it has
 */
record ListTable(
        Map<String, Integer> places,
        int width,
        List<String> ignored,
        List<SheetRow> rows,
        DecimalSign sign,
        boolean text) {

    /** Titles stand above the headings, but not more rows of them. */
    private static final int HEAD = 30;

    /** No list has more; the country before July 2025 had 10.794 units. */
    private static final int MOST_ROWS = 50_000;

    /**
     * @param wanted the columns without which the headings are none
     * @throws RefusedFileException for a file that is no table
     * @throws RefusedListException for a table without these headings
     */
    static ListTable read(Path file, Set<String> wanted, Function<String, Optional<String>> headings) {
        var form = FileForm.of(file);
        if (form instanceof FileForm.Workbook workbook && !workbook.others().isEmpty()) {
            throw new RefusedFileException(Refusal.SEVERAL_SHEETS, String.join(", ", workbook.sheets()));
        }
        var rows = rows(file, form);
        var best = rows.stream()
                .limit(HEAD)
                .map(row -> new Heading(row, places(row, headings)))
                .max((one, other) ->
                        Integer.compare(one.places().size(), other.places().size()))
                .orElseThrow(() -> new RefusedFileException(Refusal.NO_ROWS));
        var missing = wanted.stream()
                .filter(name -> !best.places().containsKey(name))
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            throw new RefusedListException(missing);
        }
        var below =
                rows.stream().filter(row -> row.number() > best.row().number()).toList();
        return new ListTable(
                best.places(),
                form instanceof FileForm.Text
                        ? best.row().cells().size()
                        : best.row().width(),
                best.ignored(headings),
                below,
                sign(form, below),
                form instanceof FileForm.Text);
    }

    /** The row with the headings. */
    private record Heading(SheetRow row, Map<String, Integer> places) {

        List<String> ignored(Function<String, Optional<String>> headings) {
            return row.cells().stream()
                    .map(SheetCell::text)
                    .filter(text -> !text.isEmpty() && headings.apply(text).isEmpty())
                    .toList();
        }
    }

    private static List<SheetRow> rows(Path file, FileForm form) {
        var rows = new ArrayList<SheetRow>();
        try (var sheet = Sheet.open(file, form)) {
            sheet.rows().forEachRemaining(row -> {
                if (!row.isEmpty()) {
                    rows.add(row);
                }
                if (rows.size() > MOST_ROWS) {
                    throw new RefusedFileException(Refusal.TOO_LARGE);
                }
            });
        }
        return rows;
    }

    /** The columns of a list that the row with most of its headings names. */
    static Set<String> columns(List<SheetRow> head, Function<String, Optional<String>> headings) {
        return head.stream()
                .map(row -> places(row, headings).keySet())
                .max((one, other) -> Integer.compare(one.size(), other.size()))
                .orElse(Set.of());
    }

    /** The rows among which the headings are. */
    static List<SheetRow> head(Path file) {
        return rows(file, FileForm.of(file)).stream().limit(HEAD).toList();
    }

    private static Map<String, Integer> places(SheetRow row, Function<String, Optional<String>> headings) {
        var places = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < row.cells().size(); i++) {
            int place = i;
            headings.apply(row.cell(i).text()).ifPresent(name -> places.putIfAbsent(name, place));
        }
        return places;
    }

    /**
     * What the file's numbers show; where they show nothing, what goes with the sign between fields: spreadsheets write a
     * decimal comma where they separate by the semicolon.
     */
    private static DecimalSign sign(FileForm form, List<SheetRow> rows) {
        var evidence = DecimalEvidence.NONE;
        for (var row : rows) {
            for (var cell : row.cells()) {
                evidence = evidence.with(cell);
            }
        }
        return switch (evidence.verdict()) {
            case COMMA -> DecimalSign.COMMA;
            case POINT -> DecimalSign.POINT;
            case NOT_NEEDED, UNCLEAR, CONTRADICTORY ->
                form instanceof FileForm.Text text && text.delimiter() == Delimiter.COMMA
                        ? DecimalSign.POINT
                        : DecimalSign.COMMA;
        };
    }

    /** Every row as far as nobody has judged it. */
    List<DraftRow> drafts() {
        return rows.stream().map(row -> draft(row, places)).collect(Collectors.toCollection(ArrayList::new));
    }

    /**
     * A row with the cells of some columns. One with more cells than headings is refused: in a text file something in it was
     * cut in two, and what stands behind belongs to other columns, also where the last of them is empty.
     */
    DraftRow draft(SheetRow row, Map<String, Integer> columns) {
        Map<String, SheetCell> cells = new HashMap<>();
        columns.forEach((name, place) -> cells.put(name, row.cell(place)));
        var draft =
                new DraftRow(row.number(), columns, cells, text ? row.cells().size() : Integer.MAX_VALUE);
        if (text && row.cells().size() > width) {
            draft.refuse(width, ListProblem.CELL_TOO_MANY, row.cell(width).text());
        }
        if (!text && row.width() > width) {
            int last = row.width() - 1;
            draft.refuse(last, ListProblem.CELL_BESIDE_TABLE, row.cell(last).text());
        }
        return draft;
    }
}
