package vn.cchc.exchange.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The list as it would be once the file is taken: rows of the file that can be read, and rows that it says nothing of.
 */
final class Outcome {

    private final ListBasis basis;
    private final List<DraftRow> drafts;
    private final List<Line> lines;

    /** A row of the outcome, with the row of the file that says so; a line without one is as it was. */
    record Line(ListRow row, List<DraftRow> said) {

        boolean isTouched() {
            return said.stream().anyMatch(DraftRow::isTouched);
        }

        void refuse(String column, ListProblem problem, String detail) {
            said.forEach(draft -> draft.refuse(column, problem, detail));
        }
    }

    Outcome(ListName list, ListBasis basis, List<DraftRow> drafts) {
        this.basis = basis;
        this.drafts = drafts.stream().filter(draft -> !draft.isRefused()).toList();
        Map<List<String>, DraftRow> said = new HashMap<>();
        this.drafts.forEach(draft -> said.put(draft.row().key(list), draft));
        var found = new ArrayList<Line>();
        for (var row : basis.rows(list)) {
            var draft = said.remove(row.key(list));
            found.add(draft == null ? new Line(row, List.of()) : new Line(draft.row(), List.of(draft)));
        }
        this.drafts.stream()
                .filter(draft -> said.get(draft.row().key(list)) == draft)
                .forEach(draft -> found.add(new Line(draft.row(), List.of(draft))));
        this.lines = List.copyOf(found);
    }

    ListBasis basis() {
        return basis;
    }

    /** The rows of the file that can be read. */
    List<DraftRow> drafts() {
        return drafts;
    }

    /** Those that are new or say something else than the list. */
    List<DraftRow> touched() {
        return drafts.stream().filter(DraftRow::isTouched).toList();
    }

    List<Line> lines() {
        return lines;
    }

    Map<String, List<Line>> by(Function<ListRow, String> key) {
        return lines.stream().collect(Collectors.groupingBy(line -> key.apply(line.row())));
    }

    /** Every dated row has to begin before it ends; of two of one thing that hold at once, those of the file are refused. */
    void checkDates(Function<ListRow, String> thing, BiConsumer<Line, Line> clash) {
        touched().stream()
                .filter(draft ->
                        !draft.row().day("valid_from").isBefore(draft.row().day("valid_to")))
                .forEach(draft -> draft.refuse("valid_to", ListProblem.ENDS_BEFORE_IT_BEGINS));
        by(thing).values().forEach(alike -> neighbours(alike, clash));
    }

    private static void neighbours(List<Line> alike, BiConsumer<Line, Line> clash) {
        var inOrder = alike.stream()
                .sorted(Comparator.comparing(line -> line.row().day("valid_from")))
                .toList();
        for (int i = 1; i < inOrder.size(); i++) {
            var one = inOrder.get(i - 1);
            var next = inOrder.get(i);
            if (one.row().overlaps(next.row()) && (one.isTouched() || next.isTouched())) {
                clash.accept(one, next);
            }
        }
    }
}
