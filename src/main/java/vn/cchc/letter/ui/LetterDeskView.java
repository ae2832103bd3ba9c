package vn.cchc.letter.ui;

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
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.kit.EmptyState;
import vn.cchc.kit.LoadState;
import vn.cchc.kit.Notice;
import vn.cchc.kit.PageHead;
import vn.cchc.kit.Panel;
import vn.cchc.kit.PanelGrid;
import vn.cchc.kit.Texts;
import vn.cchc.letter.LetterDesk;
import vn.cchc.letter.LetterRegister;
import vn.cchc.letter.NewLetter;
import vn.cchc.letter.OpeningBalances;
import vn.cchc.place.UnitVersion;

/** The register of a unit: entries are added, corrected and voided beside the list. */
@Route(DeskState.ROUTE)
@PermitAll
@Requires(Right.KEEP_LETTERS)
class LetterDeskView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final LetterDesk desk;
    private final LetterRegister register;
    private final OpeningBalances balances;
    private final DeskSurroundings surroundings;
    private final DeskWording wording = new DeskWording(Texts.current());

    LetterDeskView(LetterDesk desk, LetterRegister register, OpeningBalances balances, DeskSurroundings surroundings) {
        this.desk = desk;
        this.register = register;
        this.balances = balances;
        this.surroundings = surroundings;
        addClassName("screen");
    }

    @Override
    public String getPageTitle() {
        return wording.get("title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(DeskState.parse(event.getLocation().getQueryParameters()), List.of());
    }

    private void show(DeskState state, List<String> sentences) {
        removeAll();
        switch (LoadState.of(() -> parts(state, sentences))) {
            case LoadState.Loaded<List<Component>> loaded -> add(loaded.value());
            case LoadState.Failed<List<Component>> failed ->
                add(new Panel(wording.get("failed"), "").failed(failed.errorId(), () -> show(state, sentences)));
        }
    }

    private List<Component> parts(DeskState state, List<String> sentences) {
        var around = surroundings.of(state);
        var head = new PageHead(null, wording.get("title"), around.filters(state, wording));
        if (around.unit().isEmpty()) {
            var nobody = new Panel(wording.get("entries"), "").empty(EmptyState.nothingDue(wording.get("no-units")));
            return List.of(head, nobody);
        }
        var unit = around.unit().get();
        var notices = new ArrayList<>(sentences);
        state.unit()
                .filter(code -> !code.equals(unit.code()))
                .ifPresent(code -> notices.add(wording.get("unknown-unit", code)));
        var corrected = state.letter().flatMap(id -> desk.find(unit.id(), id));
        if (state.letter().isPresent() && corrected.isEmpty()) {
            notices.add(wording.get("missing"));
        }
        var entries = new EntriesPanel(register, around.filter(unit), around.scope(), state, wording);
        return List.of(
                head,
                new Notice(notices),
                new PanelGrid(
                        PanelGrid.Columns.TABLE_LEFT,
                        entries.content(),
                        PanelGrid.stack(side(state, around, unit, corrected))));
    }

    private Component[] side(
            DeskState state, DeskSurroundings.Known around, UnitVersion unit, Optional<NewLetter> corrected) {
        var needed = new LetterEditor.Surroundings(
                unit.id(), around.book().types(), around.offered(corrected), around.today(), state);
        var editor = new LetterEditor(
                desk, needed, corrected, around.blank(register, unit), sentence -> changed(state, sentence), wording);
        return around.mayKeepBalances()
                ? new Component[] {
                    editor.content(),
                    BalanceForm.panel(
                            new BalanceForm(
                                    balances,
                                    around.book(),
                                    around.today(),
                                    sentence -> changed(state, sentence),
                                    wording),
                            wording)
                }
                : new Component[] {editor.content()};
    }

    /** Shows the register anew with a sentence above; the address no longer names an entry. */
    private void changed(DeskState state, String sentence) {
        var after = state.withoutLetter();
        show(after, List.of());
        Notice.done(this, sentence);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(after.address()));
    }
}
