package vn.cchc.annotation.ui;

import static j2html.TagCreator.p;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.access.Rights;
import vn.cchc.annotation.Annotation;
import vn.cchc.annotation.Annotations;
import vn.cchc.annotation.Surroundings;
import vn.cchc.kit.EmptyState;
import vn.cchc.kit.LoadState;
import vn.cchc.kit.Markup;
import vn.cchc.kit.Notice;
import vn.cchc.kit.PageHead;
import vn.cchc.kit.Panel;
import vn.cchc.kit.PanelGrid;
import vn.cchc.kit.ShellTitle;
import vn.cchc.kit.Texts;

/** What happened on a day: everybody reads the list, reviewers and administrators write it beside it. */
@Route(NoteAddresses.NOTES)
@PermitAll
@Requires(Right.READ_FIGURES)
class NotesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Annotations annotations;
    private final Rights rights;
    private final ShellTitle shell;
    private final NoteWording wording = new NoteWording(Texts.current());

    NotesView(Annotations annotations, Rights rights, ShellTitle shell) {
        this.annotations = annotations;
        this.rights = rights;
        this.shell = shell;
        addClassName("screen");
    }

    @Override
    public String getPageTitle() {
        return wording.get("title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        show(NoteAddresses.of(parameters), parameters.getSingleParameter(NoteAddresses.NOTE), List.of());
    }

    /** @param wanted the id of the note to correct, as the address has it */
    private void show(NoteAddresses addresses, Optional<String> wanted, List<String> sentences) {
        removeAll();
        switch (LoadState.of(() -> parts(addresses, wanted, sentences))) {
            case LoadState.Loaded<List<Component>> loaded -> add(loaded.value());
            case LoadState.Failed<List<Component>> failed ->
                add(new Panel(wording.get("failed"), "")
                        .failed(failed.errorId(), () -> show(addresses, wanted, sentences)));
        }
    }

    private List<Component> parts(NoteAddresses addresses, Optional<String> wanted, List<String> sentences) {
        var around = annotations.surroundings(NotesMoment.wanted(addresses));
        var notes = annotations.list(around.asOf());
        var moment = new NotesMoment(around, addresses, wording);
        var corrected = wanted.filter(id -> mayCorrect(around)).flatMap(id -> find(id, notes));
        var missing = wanted.isPresent() && mayCorrect(around) && corrected.isEmpty();
        var notices = Stream.of(
                        moment.problems(), missing ? List.of(wording.get("missing")) : List.<String>of(), sentences)
                .flatMap(List::stream)
                .toList();
        var parts = new ArrayList<Component>();
        parts.add(new Notice(notices));
        moment.banner().ifPresent(parts::add);
        parts.add(new PageHead(wording.get("title"), moment.menu()));
        parts.add(body(notes, around, addresses, corrected));
        parts.add(new Markup(p(moment.foot()).withClass("foot")));
        return parts;
    }

    private Component body(
            List<Annotation> notes, Surroundings around, NoteAddresses addresses, Optional<Annotation> corrected) {
        var list = list(notes, around, addresses);
        if (!mayCorrect(around)) {
            return list;
        }
        var editor = new NoteEditor(
                annotations, around, corrected, sentence -> changed(addresses, sentence), addresses, wording);
        return new PanelGrid(PanelGrid.Columns.TABLE_LEFT, list, editor.content());
    }

    /** Nobody writes in the past. */
    private boolean mayCorrect(Surroundings around) {
        return rights.may(Right.WRITE_NOTES) && around.asOf().isNow();
    }

    private static Optional<Annotation> find(String id, List<Annotation> notes) {
        return notes.stream()
                .filter(note -> String.valueOf(note.id()).equals(id))
                .findFirst();
    }

    private Panel list(List<Annotation> notes, Surroundings around, NoteAddresses addresses) {
        var panel = new Panel(wording.get("list"), wording.get("list.hint"));
        if (notes.isEmpty()) {
            return panel.empty(EmptyState.nothingDue(wording.get("empty")));
        }
        var table = new NotesTable(notes, around, addresses, mayCorrect(around), wording);
        var file = new NotesFile(() -> tableForFile(addresses), shell.sampleData(), wording);
        return panel.table(table.table(), file.download(around));
    }

    private NotesTable tableForFile(NoteAddresses addresses) {
        var around = annotations.surroundings(NotesMoment.wanted(addresses));
        return new NotesTable(annotations.list(around.asOf()), around, addresses, false, wording);
    }

    /** Shows the list anew with a sentence above; the address no longer names the note that was corrected. */
    private void changed(NoteAddresses addresses, String sentence) {
        show(addresses, Optional.empty(), List.of());
        Notice.done(this, sentence);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(addresses.list()));
    }
}
