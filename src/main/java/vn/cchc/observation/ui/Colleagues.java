package vn.cchc.observation.ui;

import vn.cchc.observation.DraftValue;
import vn.cchc.observation.EntryForm;

/** What colleagues type in the same report arrives in the fields nobody works in; beside the others it is told. */
record Colleagues(TypedNumbers numbers, Explanations explanations) {

    void follow(EntryForm now) {
        numbers.rows().stream()
                .filter(row -> now.version(row.code()) != row.seen())
                .forEach(row -> {
                    var theirs = now.drafts().get(row.code());
                    if (theirs != null) {
                        follow(row, theirs);
                    }
                });
        explanations.fields().forEach(field -> field.follow(now.explanations().getOrDefault(field.code(), "")));
    }

    private void follow(FieldRow row, DraftValue theirs) {
        if (row.news().isQuestion()) {
            numbers.offer(row, theirs);
        } else if (row.isInWork()) {
            row.news().await(theirs);
        } else {
            numbers.adopt(row, theirs);
        }
    }

    /**
     * What a colleague typed while the field was looked at arrives once it is left as it was.
     *
     * @return whether it did
     */
    boolean left(FieldRow row) {
        var theirs = row.news().waiting();
        if (theirs == null
                || row.isInWork()
                || !new DraftValue(numbers.value(row), 0, "", theirs.at())
                        .isSame(row.read().value())) {
            return false;
        }
        numbers.adopt(row, theirs);
        return true;
    }
}
