package vn.cchc.annotation.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Optional;
import vn.cchc.annotation.Annotation;
import vn.cchc.annotation.Annotations;
import vn.cchc.annotation.RefusedAnnotationException;
import vn.cchc.annotation.Surroundings;
import vn.cchc.kit.Panel;

/** Where a note is added, or one of them corrected or removed. */
final class NoteEditor {

    /** Told once the notes have changed, with a sentence about it. */
    interface Done {
        void done(String sentence);
    }

    private final Annotations annotations;
    private final NoteForm form;
    private final Optional<Annotation> corrected;
    private final Done done;
    private final NoteAddresses addresses;
    private final NoteWording wording;

    /** @param corrected the note to correct; empty to add one */
    NoteEditor(
            Annotations annotations,
            Surroundings around,
            Optional<Annotation> corrected,
            Done done,
            NoteAddresses addresses,
            NoteWording wording) {
        this.annotations = annotations;
        this.form = new NoteForm(around, corrected, wording);
        this.corrected = corrected;
        this.done = done;
        this.addresses = addresses;
        this.wording = wording;
    }

    Panel content() {
        var panel = new Panel(
                corrected
                        .map(note ->
                                wording.get("form.correct", wording.formats().date(note.on())))
                        .orElseGet(() -> wording.get("form.add")),
                wording.get("form.hint"));
        return panel.content(form, actions());
    }

    private Div actions() {
        var save = button("save", click -> save());
        save.addClassName("primary");
        var actions = new Div(save);
        actions.addClassName("actions");
        corrected.ifPresent(note -> {
            var leave = new Anchor(addresses.list(), wording.get("leave"));
            leave.addClassName("button");
            actions.add(leave, button("remove", click -> confirmRemoval(note)));
        });
        return actions;
    }

    private NativeButton button(String key, ComponentEventListener<ClickEvent<NativeButton>> listener) {
        var button = new NativeButton(wording.get(key), listener);
        button.addClassName("button");
        return button;
    }

    private void save() {
        try {
            corrected.ifPresentOrElse(
                    note -> annotations.correct(note.id(), form.note()), () -> annotations.add(form.note()));
        } catch (RefusedAnnotationException refused) {
            form.refuse(refused.problems());
            return;
        }
        done.done(wording.get(corrected.isPresent() ? "done.corrected" : "done.added"));
    }

    private void confirmRemoval(Annotation note) {
        var question = new ConfirmDialog();
        question.setHeader(wording.get("remove.question", wording.formats().date(note.on())));
        question.setText("“" + note.text() + "”");
        question.setConfirmText(wording.get("remove.yes"));
        question.setConfirmButtonTheme("error primary");
        question.setCancelText(wording.get("remove.no"));
        question.setCancelable(true);
        question.addConfirmListener(confirmed -> remove(note));
        question.open();
    }

    private void remove(Annotation note) {
        annotations.remove(note.id());
        done.done(wording.get("done.removed"));
    }
}
