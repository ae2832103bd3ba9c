package vn.cchc.exchange.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.cchc.exchange.file.DecimalSign;
import vn.cchc.exchange.list.ListColumn.Format;
import vn.cchc.privacy.PersonalWords;

/** Holds the rows of a file against a list: what each says, which row it stands for, and whether it can be taken. */
record ListJudge(ListName list, ListBasis basis, ListWords words) {

    List<JudgedRow> judge(ListTable table) {
        var drafts = table.drafts();
        drafts.forEach(draft -> read(draft, table.sign()));
        return judge(drafts);
    }

    /** Rows that were read already. */
    List<JudgedRow> judge(List<DraftRow> drafts) {
        new UnitNaming(list, basis).name(drafts);
        match(drafts);
        drafts.forEach(this::refusePersonal);
        refuseTwice(drafts);
        ListRules.of(list).check(new Outcome(list, basis, drafts));
        return drafts.stream().map(DraftRow::judged).toList();
    }

    private void read(DraftRow draft, DecimalSign sign) {
        for (var column : list.columns()) {
            var read = CellText.read(column, draft.cell(column.name()), sign, words);
            draft.set(column.name(), read.value());
            read.problem().ifPresent(problem -> draft.refuse(column.name(), problem, detail(column, problem)));
        }
    }

    private static String detail(ListColumn column, ListProblem problem) {
        return switch (problem) {
            case UNKNOWN_WORD -> String.join(", ", column.constants());
            case TOO_LONG -> String.valueOf(column.longest());
            default -> "";
        };
    }

    /** What the file has no column for stays as it is; a new row has to say all that is asked. */
    private void match(List<DraftRow> drafts) {
        Map<List<String>, ListRow> known = new HashMap<>();
        basis.rows(list).forEach(row -> known.put(row.key(list), row));
        for (var draft : drafts) {
            var former = known.get(draft.row().key(list));
            if (former != null) {
                draft.standsFor(former);
            }
            for (var column : list.columns()) {
                if (former != null && !draft.isInFile(column.name())) {
                    draft.set(column.name(), former.get(column.name()));
                }
                if (former != null && draft.endsBefore(column.name()) && draft.changes(column.name())) {
                    draft.refuse(column.name(), ListProblem.ROW_ENDS, former.get(column.name()));
                }
                boolean unread = draft.row().get(column.name()).isEmpty();
                if (column.required() && unread && !draft.isRefused(column.name())) {
                    draft.refuse(column.name(), ListProblem.EMPTY);
                }
            }
        }
    }

    /** What the list says already is not asked again; communes are called after people. */
    private void refusePersonal(DraftRow draft) {
        list.columns().stream()
                .filter(column -> column.format() == Format.TEXT || column.format() == Format.GRADES)
                .filter(column -> draft.isNew() || draft.changes(column.name()))
                .filter(column -> personal(draft.get(column.name())).isPresent())
                .forEach(column -> draft.refuse(column.name(), ListProblem.PERSONAL));
    }

    private Optional<PersonalWords.Kind> personal(String text) {
        return list == ListName.UNITS ? PersonalWords.findInPlace(text) : PersonalWords.find(text);
    }

    /** Neither of two rows is taken: nobody knows which one is meant. */
    private void refuseTwice(List<DraftRow> drafts) {
        var first = list.keys().getFirst().name();
        var byKey = drafts.stream()
                .filter(draft -> !draft.isRefused())
                .collect(Collectors.groupingBy(draft -> draft.row().key(list)));
        byKey.values().stream().filter(alike -> alike.size() > 1).forEach(alike -> {
            for (var draft : new ArrayList<>(alike)) {
                var other =
                        alike.stream().filter(row -> row != draft).findFirst().orElseThrow();
                draft.refuse(first, ListProblem.TWICE, String.valueOf(other.number()));
            }
        });
    }
}
