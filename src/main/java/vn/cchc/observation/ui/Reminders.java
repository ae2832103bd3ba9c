package vn.cchc.observation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.stream.Collectors;
import vn.cchc.kit.EmptyState;
import vn.cchc.kit.Panel;
import vn.cchc.observation.Board;
import vn.cchc.observation.ReviewDesk;

/** Whom to remind: a text to be copied into a letter or message, and a note that it was done. */
record Reminders(ReviewDesk desk, Board board, Changed changed, EntryWording wording) {

    Panel content() {
        var overdue = board.listOverdue();
        var panel = new Panel(wording.get("reminders.title", overdue.size()), wording.get("reminders.hint"));
        if (overdue.isEmpty()) {
            return panel.empty(EmptyState.nothingDue(wording.get("reminders.empty")));
        }
        var text = new TextArea(wording.get("reminders.text"));
        text.setReadOnly(true);
        text.setWidthFull();
        text.setValue(wording.get("reminders.head") + "\n"
                + overdue.stream().map(this::line).collect(Collectors.joining("\n")));
        var done = new NativeButton(wording.get("reminders.done"), click -> {
            desk.remind(overdue.stream().map(Board.Entry::key).toList());
            changed.changed(wording.get("reminders.noted", overdue.size()));
        });
        done.addClassName("button");
        var actions = new Div(done);
        actions.addClassName("actions");
        return panel.content(text, actions);
    }

    private String line(Board.Entry entry) {
        return wording.get(
                "reminders.line",
                wording.name(board.unit(entry.key())),
                wording.month(entry.key().month()),
                wording.date(entry.dueOn()),
                entry.daysLate());
    }
}
