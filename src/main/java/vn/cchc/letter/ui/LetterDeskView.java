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
        var filters = new DeskFilters(around, state, wording);
        var head = new PageHead(null, wording.get("title"), filters.parts());
        if (around.unit().isEmpty()) {
            var nobody = new Panel(wording.get("entries"), "").empty(EmptyState.nothingDue(wording.get("no-units")));
            return List.of(head, nobody);
        }
        var unit = around.unit().get();
        var corrected = state.letter().flatMap(id -> desk.find(unit.id(), id));
        var notices = new ArrayList<>(sentences);
        notices.addAll(unknown(state, around, unit, corrected));
        notices.addAll(filters.unknown());
        around.ownEnded()
                .map(own -> wording.get(
                        "own-ended", wording.name(own), wording.formats().date(own.validTo())))
                .ifPresent(notices::add);
        return List.of(
                head,
                new Notice(notices),
                new PanelGrid(
                        PanelGrid.Columns.TABLE_LEFT,
                        PanelGrid.stack(entries(state, around, unit)),
                        PanelGrid.stack(side(state, around, unit, corrected))));
    }

    /** What the address names that is not there, in sentences. */
    private List<String> unknown(
            DeskState state, DeskSurroundings.Known around, UnitVersion unit, Optional<NewLetter> corrected) {
        var sentences = new ArrayList<String>();
        state.unit()
                .filter(key -> around.kept().find(key).isEmpty())
                .ifPresent(code -> sentences.add(wording.get("unknown-unit", code)));
        if (state.letter().isPresent() && corrected.isEmpty()) {
            sentences.add(wording.get("missing", wording.name(unit)));
        }
        return sentences;
    }

    private Component[] entries(DeskState state, DeskSurroundings.Known around, UnitVersion unit) {
        var file = new EntriesFile(register, surroundings::scope, wording.label(unit, around.kept()), wording);
        var entries = new EntriesPanel(
                register, around.filter(unit), around.book().types(), around.scope(), file, state, wording);
        var kept = balances.list();
        return kept.isEmpty()
                ? new Component[] {entries.content()}
                : new Component[] {
                    entries.content(), new BalancesPanel(kept, around.mayKeepBalances(), state, wording).content()
                };
    }

    private Component[] side(
            DeskState state, DeskSurroundings.Known around, UnitVersion unit, Optional<NewLetter> corrected) {
        var needed = new LetterEditor.Surroundings(
                unit.id(),
                around.book().types(),
                around.offered(corrected),
                around.kept().daysOf(unit),
                hint(around, unit),
                state);
        var editor = new LetterEditor(desk, needed, corrected, around.blank(register, unit), this::changed, wording);
        return around.mayKeepBalances()
                ? new Component[] {editor.content(), balance(state, around)}
                : new Component[] {editor.content()};
    }

    /**
     * Whose register it is, where the unit is no more, and which days it is for. Whoever works for the unit keeps it as well,
     * and is told of nobody else.
     */
    private String hint(DeskSurroundings.Known around, UnitVersion unit) {
        if (!around.kept().isEnded(unit)) {
            return wording.get("form.hint");
        }
        var days = around.kept().daysOf(unit);
        var first = wording.formats().date(days.first());
        var last = wording.formats().date(days.last());
        if (around.ownEnded().filter(unit::equals).isPresent()) {
            return wording.get("form.hint.own-ended", first, last);
        }
        return around.kept()
                .heirOf(unit)
                .map(heir -> wording.get("form.hint.carried-on", first, last, wording.name(heir)))
                .orElseGet(() -> wording.get("form.hint.ended", first, last));
    }

    private Panel balance(DeskState state, DeskSurroundings.Known around) {
        var form = new BalanceForm(
                balances,
                around.book(),
                type -> around.handedOver(register, type),
                around.today(),
                sentence -> changed(state.withoutLetter(), sentence),
                wording);
        return BalanceForm.panel(state.balance().map(form::showing).orElse(form), wording);
    }

    /** Shows the register anew, and that it was done. */
    private void changed(DeskState after, String sentence) {
        show(after, List.of());
        Notice.done(this, sentence);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(after.address()));
    }
}
