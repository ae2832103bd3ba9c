package vn.cchc.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.administration.UnitDesk;
import vn.cchc.administration.UnitPreview;
import vn.cchc.kit.LoadState;
import vn.cchc.kit.Notice;
import vn.cchc.kit.PageHead;
import vn.cchc.kit.Panel;
import vn.cchc.kit.PanelGrid;
import vn.cchc.kit.Texts;
import vn.cchc.period.AsOf;
import vn.cchc.place.RefusedUnitChangeException;
import vn.cchc.place.UnitChange;
import vn.cchc.place.UnitHistory;
import vn.cchc.place.UnitPlan;
import vn.cchc.place.UnitVersion;
import vn.cchc.place.Units;

/** The units of a day as a tree; one of them with its history beside it, its changes, and what a change would do. */
@Route(UnitDeskState.ROUTE)
@PermitAll
@Requires(Right.KEEP_UNITS)
class UnitDeskView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final UnitDesk desk;
    private final Units units;
    private final Clock clock;
    private final UnitWording wording = new UnitWording(Texts.current());

    UnitDeskView(UnitDesk desk, Units units, Clock clock) {
        this.desk = desk;
        this.units = units;
        this.clock = clock;
        addClassName("screen");
    }

    @Override
    public String getPageTitle() {
        return wording.get("directory.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        var notices = UnitDeskState.isUnreadable(parameters)
                ? List.of(wording.get("directory.unreadable"))
                : List.<String>of();
        show(UnitDeskState.parse(parameters), notices);
    }

    private void show(UnitDeskState state, List<String> sentences) {
        removeAll();
        switch (LoadState.of(() -> parts(state, sentences))) {
            case LoadState.Loaded<List<Component>> loaded -> add(loaded.value());
            case LoadState.Failed<List<Component>> failed ->
                add(new Panel(wording.get("directory.failed"), "")
                        .failed(failed.errorId(), () -> show(state, sentences)));
        }
    }

    private List<Component> parts(UnitDeskState wanted, List<String> sentences) {
        var history = units.history(AsOf.NOW);
        var notices = new ArrayList<>(sentences);
        boolean unknown =
                wanted.unit().filter(unit -> history.versionsOf(unit).isEmpty()).isPresent();
        if (unknown) {
            notices.add(wording.get("directory.unknown"));
        }
        var state = unknown ? wanted.withoutUnit() : wanted;
        var today = LocalDate.now(clock);
        var list = new UnitsPanel(units, state.day().orElse(today), wording);
        var grid = new PanelGrid(PanelGrid.Columns.TABLE_LEFT, list.content(state), side(history, state, today, list));
        grid.setClassName(
                "side-first", state.unit().isPresent() || state.change().isPresent());
        return List.of(
                new PageHead(
                        null,
                        wording.get("directory.title"),
                        List.of(new UnitDays(history, today, wording).menu(state))),
                new Notice(notices),
                grid);
    }

    private Component side(UnitHistory history, UnitDeskState state, LocalDate today, UnitsPanel list) {
        var kind = state.change()
                .filter(change -> !change.isOfAUnit() || state.unit().isPresent());
        if (kind.isPresent()) {
            var around = new FormSurroundings(units, state.unit(), state.day(), today, wording);
            var about = state.unit()
                    .filter(unit -> kind.get().isOfAUnit())
                    .map(unit -> wording.withCode(around.chosen()))
                    .orElse("");
            return new ChangePanel(desk, kind.get(), around, state)
                    .content(
                            about,
                            (preview, again) -> see(preview, state, () -> {
                                again.run();
                                list.refresh(state);
                            }));
        }
        var parts = new ArrayList<Component>();
        state.unit()
                .map(unit -> new UnitPanel(history, unit, today, state, wording))
                .ifPresent(panel -> parts.add(panel.content(change -> preview(change, state))));
        var left = desk.officersLeft();
        if (!left.isEmpty()) {
            parts.add(new OfficersPanel(left, wording).content());
        }
        parts.add(new BeginPanel(state, wording).content());
        return PanelGrid.stack(parts.toArray(Component[]::new));
    }

    /** A change that needs no form. */
    private void preview(UnitChange change, UnitDeskState state) {
        try {
            see(desk.preview(change), state, () -> show(state, List.of()));
        } catch (RefusedUnitChangeException refused) {
            show(state, List.of());
            var reasons = new UnitProblems(units.history(AsOf.NOW), wording)
                    .list(refused.problems(), withdrawal -> preview(withdrawal, state));
            reasons.getElement().setAttribute("role", "alert");
            addComponentAtIndex(1, new Div(reasons));
        }
    }

    /** Lays the preview over the screen, which comes back as it was. */
    private void see(UnitPreview preview, UnitDeskState state, Runnable again) {
        var covered = getChildren().filter(Component::isVisible).toList();
        covered.forEach(part -> part.setVisible(false));
        var shown = new UnitPreviewPanel(
                        desk,
                        preview,
                        new UnitPreviewPanel.Leaving() {
                            @Override
                            public void back() {
                                getChildren()
                                        .filter(part -> part.isVisible() && !covered.contains(part))
                                        .toList()
                                        .forEach(part -> remove(part));
                                covered.forEach(part -> part.setVisible(true));
                            }

                            @Override
                            public void done(UnitPlan plan) {
                                if (state.change().isPresent() && preview.change() instanceof UnitChange.Withdraw) {
                                    back();
                                    again.run();
                                    Notice.done(UnitDeskView.this, wording.get("directory.withdrawn"));
                                } else {
                                    made(plan, state);
                                }
                            }
                        },
                        wording)
                .content();
        add(new PageHead(wording.get("directory.title")), shown);
        read(shown);
    }

    /** Whoever goes by the keyboard or listens goes on where the preview begins. */
    private static void read(Panel shown) {
        shown.getElement().setAttribute("tabindex", "-1");
        shown.getElement().callJsFunction("focus");
    }

    /** Shows the units of the day of the change, with a sentence; what was chosen before may be no more. */
    private void made(UnitPlan plan, UnitDeskState state) {
        var known = units.history(AsOf.NOW);
        var unit = state.unit()
                .filter(id -> !known.versionsOf(id).isEmpty())
                .or(() -> plan.begun().stream().map(UnitVersion::id).findFirst());
        var after = new UnitDeskState(Optional.of(plan.day()), "", unit, Optional.empty(), 1);
        show(after, List.of());
        Notice.done(this, wording.get("directory.done", wording.day(plan.day())));
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(after.address()));
    }
}
