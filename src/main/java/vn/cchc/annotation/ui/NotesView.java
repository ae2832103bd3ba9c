package vn.cchc.annotation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import vn.cchc.access.CurrentUser;
import vn.cchc.annotation.Annotation;
import vn.cchc.annotation.Annotations;
import vn.cchc.kit.EmptyState;
import vn.cchc.kit.LoadState;
import vn.cchc.kit.Notice;
import vn.cchc.kit.PageHead;
import vn.cchc.kit.Panel;
import vn.cchc.kit.PanelGrid;
import vn.cchc.kit.ShellTitle;
import vn.cchc.kit.Texts;
import vn.cchc.period.AsOf;

/** What happened on a day: everybody reads the list, reviewers and administrators write it beside it. */
@Route(NoteAddresses.NOTES)
@PermitAll
class NotesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Annotations annotations;
    private final SurroundingsLoader loader;
    private final CurrentUser user;
    private final ShellTitle shell;
    private final NoteWording wording = new NoteWording(Texts.current());

    NotesView(Annotations annotations, SurroundingsLoader loader, CurrentUser user, ShellTitle shell) {
        this.annotations = annotations;
        this.loader = loader;
        this.user = user;
        this.shell = shell;
        addClassName("screen");
    }

    @Override
    public String getPageTitle() {
        return wording.get("title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation().getQueryParameters().getSingleParameter(NoteAddresses.NOTE), List.of());
    }

    /** @param wanted the id of the note to correct, as the address has it */
    private void show(Optional<String> wanted, List<String> sentences) {
        removeAll();
        switch (LoadState.of(() -> parts(wanted, sentences))) {
            case LoadState.Loaded<List<Component>> loaded -> add(loaded.value());
            case LoadState.Failed<List<Component>> failed ->
                add(new Panel(wording.get("failed"), "").failed(failed.errorId(), () -> show(wanted, sentences)));
        }
    }

    private List<Component> parts(Optional<String> wanted, List<String> sentences) {
        var notes = annotations.list(AsOf.NOW);
        var around = loader.load();
        var list = list(notes, around);
        var head = new PageHead(wording.get("title"));
        if (!user.mayAnnotate()) {
            return List.of(head, list);
        }
        var corrected = wanted.flatMap(id -> find(id, notes));
        var missing = wanted.isPresent() && corrected.isEmpty();
        var notice = new Notice(missing ? List.of(wording.get("missing")) : sentences);
        var editor = new NoteEditor(annotations, around, corrected, this::changed, wording);
        return List.of(head, notice, new PanelGrid(PanelGrid.Columns.TABLE_LEFT, list, editor.content()));
    }

    private static Optional<Annotation> find(String id, List<Annotation> notes) {
        return notes.stream()
                .filter(note -> String.valueOf(note.id()).equals(id))
                .findFirst();
    }

    private Panel list(List<Annotation> notes, Surroundings around) {
        var panel = new Panel(wording.get("list"), wording.get("list.hint"));
        if (notes.isEmpty()) {
            return panel.empty(EmptyState.nothingDue(wording.get("empty")));
        }
        var table = new NotesTable(notes, around, user.mayAnnotate(), wording);
        var file = new NotesFile(this::tableForFile, shell.sampleData(), wording);
        return panel.table(table.table(), file.download(around.today()));
    }

    private NotesTable tableForFile() {
        return new NotesTable(annotations.list(AsOf.NOW), loader.load(), false, wording);
    }

    /** Shows the list anew with a sentence above; the address no longer names the note that was corrected. */
    private void changed(String sentence) {
        show(Optional.empty(), List.of(sentence));
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(NoteAddresses.NOTES));
    }
}
