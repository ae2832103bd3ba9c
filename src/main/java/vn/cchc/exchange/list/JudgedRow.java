package vn.cchc.exchange.list;

import java.util.List;
import java.util.Optional;

/**
 * A row of a file, held against the list.
 *
 * @param number as spreadsheets count
 * @param row what it says, cells that cannot be read left empty
 * @param before what the list says; empty for a row it does not have
 * @param faults why it is refused; empty where it is not
 */
public record JudgedRow(
        int number,
        ListStanding standing,
        ListRow row,
        Optional<ListRow> before,
        List<ListFault> faults,
        List<Noted> remarks) {

    /** @param detail what else belongs into the sentence; empty where nothing does */
    public record Noted(ListRemark remark, String detail) {}

    public JudgedRow {
        faults = List.copyOf(faults);
        remarks = List.copyOf(remarks);
    }

    /** The columns that say something else than before, in the list's order; all that say something where it is new. */
    public List<ListColumn> changes(ListName list) {
        return list.columns().stream()
                .filter(column -> !row.get(column.name())
                        .equals(before.map(former -> former.get(column.name())).orElse("")))
                .toList();
    }
}
