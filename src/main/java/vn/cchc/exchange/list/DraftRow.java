package vn.cchc.exchange.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.exchange.file.CellAddress;
import vn.cchc.exchange.file.SheetCell;
import vn.cchc.privacy.PersonalWords;

/** A row of a file while it is being judged. */
final class DraftRow {

    private static final String DOTTED = "•••";

    private final int number;
    private final Map<String, Integer> places;
    private final Map<String, SheetCell> cells;
    private final int length;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<ListFault> faults = new ArrayList<>();
    private final List<JudgedRow.Noted> remarks = new ArrayList<>();
    private Optional<ListRow> before = Optional.empty();
    private @Nullable ListRow row;

    /**
     * @param places the columns of the file, by the names of the list's
     * @param length how many cells the file says the row has
     */
    DraftRow(int number, Map<String, Integer> places, Map<String, SheetCell> cells, int length) {
        this.number = number;
        this.places = places;
        this.cells = cells;
        this.length = length;
    }

    int number() {
        return number;
    }

    boolean isInFile(String column) {
        return places.containsKey(column);
    }

    /** Whether the row ends before a column of the file, so that nobody said the cell is empty. */
    boolean endsBefore(String column) {
        return places.getOrDefault(column, -1) >= length;
    }

    SheetCell cell(String column) {
        return cells.getOrDefault(column, SheetCell.EMPTY);
    }

    String get(String column) {
        return values.getOrDefault(column, "");
    }

    void set(String column, String value) {
        values.put(column, value);
        row = null;
    }

    boolean has(String column) {
        return !get(column).isEmpty();
    }

    /** Asked for many times between two changes. */
    ListRow row() {
        var made = row;
        if (made == null) {
            made = new ListRow(values);
            row = made;
        }
        return made;
    }

    Optional<ListRow> before() {
        return before;
    }

    void standsFor(ListRow former) {
        before = Optional.of(former);
    }

    boolean isNew() {
        return before.isEmpty();
    }

    /** Whether it says of a column something else than the list does. */
    boolean changes(String column) {
        return before.filter(former -> !former.get(column).equals(get(column))).isPresent();
    }

    boolean isTouched() {
        return before.map(former -> !former.equals(row())).orElse(true);
    }

    void refuse(String column, ListProblem problem) {
        refuse(column, problem, "");
    }

    /** A column that is not in the file is shown by the row's first cell. */
    void refuse(String column, ListProblem problem, String detail) {
        var cell = new CellAddress(number, places.getOrDefault(column, 0));
        var written = problem == ListProblem.PERSONAL
                ? DOTTED
                : cell(column).isEmpty() ? get(column) : cell(column).text();
        var fault = new ListFault(cell, problem, column, written, detail);
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }

    /** For a cell that no heading stands over. */
    void refuse(int column, ListProblem problem, String written) {
        var shown = PersonalWords.find(written).isPresent() || PersonalWords.isName(written) ? DOTTED : written;
        faults.add(new ListFault(new CellAddress(number, column), problem, "", shown, ""));
    }

    /** A code that is new has a form, as the database takes "cchc" and "CCHC" for the same. */
    void checkNewCode(String example) {
        if (isNew() && !row().get("code").matches("[A-Z][A-Z0-9_]{0,19}")) {
            refuse("code", ListProblem.CAPITALS, example);
        }
    }

    boolean isRefused() {
        return !faults.isEmpty();
    }

    boolean isRefused(String column) {
        return faults.stream().anyMatch(fault -> fault.column().equals(column));
    }

    void note(ListRemark remark, String detail) {
        remarks.add(new JudgedRow.Noted(remark, detail));
    }

    JudgedRow judged() {
        var standing = isRefused()
                ? ListStanding.REFUSED
                : isNew() ? ListStanding.NEW : isTouched() ? ListStanding.CHANGED : ListStanding.SAME;
        return new JudgedRow(
                number,
                standing,
                row(),
                before,
                faults,
                standing == ListStanding.SAME || standing == ListStanding.REFUSED ? List.of() : remarks);
    }
}
