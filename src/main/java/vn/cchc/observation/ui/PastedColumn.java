package vn.cchc.observation.ui;

import java.util.ArrayList;
import java.util.List;

/** Cells of a spreadsheet, from one field downwards, each as if it had been typed. */
record PastedColumn(TypedNumbers numbers, EntryWording wording) {

    /** @return how many arrived, how many cannot be read, and how many had no field */
    String fill(String measure, String text) {
        var rows = numbers.rows().stream()
                .dropWhile(row -> !row.code().value().equals(measure))
                .toList();
        var cells = Pasted.read(
                        text,
                        cell -> rows.stream()
                                .findFirst()
                                .filter(row -> row.canRead(cell))
                                .isPresent())
                .cells();
        var filled = new ArrayList<FieldRow>();
        for (int at = 0; at < Math.min(rows.size(), cells.size()); at++) {
            if (!cells.get(at).isBlank() && !rows.get(at).isLocked()) {
                rows.get(at).type(cells.get(at));
                filled.add(rows.get(at));
            }
        }
        numbers.take(filled);
        long unread = filled.stream().filter(row -> !row.isReadable()).count();
        return sentences(filled.size() - unread, unread, cells.size() - rows.size());
    }

    private String sentences(long read, long unread, int over) {
        var sentences = new ArrayList<>(List.of(wording.get("entry.pasted", read)));
        if (unread > 0) {
            sentences.add(wording.get("entry.pasted.unread", unread));
        }
        if (over > 0) {
            sentences.add(wording.get("entry.pasted.over", over));
        }
        return String.join(" ", sentences);
    }
}
