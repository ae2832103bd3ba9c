package vn.cchc.exchange.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import vn.cchc.exchange.file.RefusedFileException;
import vn.cchc.exchange.list.ListName;
import vn.cchc.exchange.list.Lists;
import vn.cchc.kit.Panel;

/**
 * Says that a file looks like another list than the one it was sent for, with the way there.
 *
 * @param mayKeep whether the reader keeps that one
 */
record OtherListPanel(
        Lists lists,
        long upload,
        ListName chosen,
        ListName other,
        boolean mayKeep,
        ListSteps steps,
        ListWording wording) {

    Panel content() {
        var texts = wording.texts();
        var words = new Paragraph(
                mayKeep ? texts.get("lists.other.hint") : texts.get("lists.no-right", wording.name(other)));
        var leave = Buttons.of(texts.get("lists.other.leave"), this::leave);
        var actions = mayKeep
                ? Buttons.row(Buttons.primary(texts.get("lists.other.move", wording.name(other)), this::move), leave)
                : Buttons.row(leave);
        return new Panel(texts.get("lists.other", wording.name(chosen), wording.name(other)), "")
                .content(words, actions);
    }

    private void move() {
        try {
            lists.move(upload, other);
            steps.go(ListsState.of(other).withUpload(upload), List.of());
        } catch (RefusedFileException gone) {
            steps.go(ListsState.of(chosen), List.of(wording.refusal(gone)));
        }
    }

    private void leave() {
        lists.cancel(upload);
        steps.go(ListsState.of(chosen), List.of());
    }
}
