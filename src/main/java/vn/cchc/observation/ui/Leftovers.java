package vn.cchc.observation.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the browser holds from an earlier visit. What was typed in a report is asked about; a proposal of a correction goes
 * on where it was left. What was typed over something older than there is now is told and never filled in.
 */
final class Leftovers {

    private final TypedNumbers numbers;
    private final Explanations explanations;
    private final Keeper keeper;
    private final Sheet sheet;
    private final EntryWording wording;
    private final UnsentBar bar;
    private @Nullable TextArea reason;

    Leftovers(TypedNumbers numbers, Explanations explanations, Keeper keeper, Sheet sheet, EntryWording wording) {
        this.numbers = numbers;
        this.explanations = explanations;
        this.keeper = keeper;
        this.sheet = sheet;
        this.wording = wording;
        this.bar = new UnsentBar(keeper, wording);
    }

    UnsentBar bar() {
        return bar;
    }

    /** Why the figures are proposed to be others: kept by the browser with them. */
    void because(TextArea why) {
        reason = why;
        why.getElement().setAttribute("data-reason", true);
    }

    void found(List<Left> left) {
        var unsent = new Unsent(numbers.rows(), explanations.fields(), wording);
        var offered = unsent.offered(left);
        var older = unsent.older(left);
        var why = reasons(left).toList();
        forget(left.stream()
                .filter(text -> !offered.contains(text) && !older.contains(text) && !why.contains(text))
                .toList());
        if (keeper.reachesTheReport()) {
            bar.offer(lines(unsent, offered), lines(unsent, older), () -> restore(unsent, offered), () -> forget(left));
            return;
        }
        bar.offer(List.of(), lines(unsent, older), () -> {}, () -> forget(older));
        restore(unsent, offered);
        if (reason != null && !why.isEmpty()) {
            reason.setValue(why.getFirst().text());
        }
        sheet.say(offered.isEmpty() && why.isEmpty() ? "" : wording.get("entry.resumed"));
    }

    private static List<UnsentBar.Line> lines(Unsent unsent, List<Left> some) {
        return some.stream().map(unsent::line).toList();
    }

    private static Stream<Left> reasons(List<Left> all) {
        return all.stream().filter(text -> text.key().equals(Left.REASON));
    }

    private void forget(List<Left> all) {
        all.forEach(left -> sheet.arrived(left.key(), left.text()));
    }

    private void restore(Unsent unsent, List<Left> all) {
        var rows = new ArrayList<FieldRow>();
        for (var left : all) {
            switch (unsent.place(left).orElseThrow()) {
                case Unsent.Number number -> {
                    number.row().type(left.text());
                    rows.add(number.row());
                }
                case Unsent.Words words -> {
                    words.field().setValue(left.text());
                    words.field().read();
                }
            }
        }
        numbers.take(rows);
    }
}
