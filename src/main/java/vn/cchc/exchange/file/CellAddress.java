package vn.cchc.exchange.file;

/**
 * Where a cell stands.
 *
 * @param row from 1
 * @param column from 0
 */
public record CellAddress(int row, int column) {

    /** As spreadsheets write it: "C17". */
    @Override
    public String toString() {
        return letters() + row;
    }

    /** The column's name, "A" to "ZZ…". */
    public String letters() {
        var letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
