package vn.cchc.exchange.ui;

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
import java.util.stream.Stream;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.access.Rights;
import vn.cchc.exchange.file.RefusedFileException;
import vn.cchc.exchange.list.ListName;
import vn.cchc.exchange.list.RefusedListException;
import vn.cchc.kit.Choice;
import vn.cchc.kit.ChoiceMenu;
import vn.cchc.kit.LoadState;
import vn.cchc.kit.Notice;
import vn.cchc.kit.PageHead;
import vn.cchc.kit.Panel;
import vn.cchc.kit.PanelGrid;
import vn.cchc.kit.Texts;
import vn.cchc.period.AsOf;
import vn.cchc.place.UnitVersion;

/** Lists out and in as files; everything before the confirmation can be left without a trace. */
@Route(ListsState.ROUTE)
@PermitAll
@Requires(Right.KEEP_CATALOGUE)
class ListsView extends Div implements BeforeEnterObserver, HasDynamicTitle, ListSteps {

    private final ListDesk desk;
    private final Rights rights;
    private final Clock clock;
    private final ListWording wording = new ListWording(Texts.current());

    ListsView(ListDesk desk, Rights rights, Clock clock) {
        this.desk = desk;
        this.rights = rights;
        this.clock = clock;
        addClassName("screen");
    }

    @Override
    public String getPageTitle() {
        return wording.texts().get("lists.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        var state = ListsState.parse(parameters);
        var sentences = new ArrayList<String>();
        parameters
                .getSingleParameter(ListsState.LIST)
                .filter(name -> state.list().isEmpty())
                .ifPresent(name -> sentences.add(wording.texts().get("lists.unknown", name)));
        show(state, sentences);
    }

    @Override
    public void go(ListsState state, List<String> sentences) {
        UI.getCurrent().getPage().getHistory().pushState(null, new Location(ListsState.ROUTE, state.parameters()));
        show(state, sentences);
    }

    @Override
    public void done(ListsState state, String sentence) {
        go(state, List.of());
        Notice.done(this, sentence);
    }

    private void show(ListsState state, List<String> sentences) {
        UI.getCurrent().setPollInterval(-1);
        var said = new ArrayList<>(sentences);
        var list = state.list().filter(this::mayKeep).orElseGet(() -> {
            state.list().ifPresent(wanted -> said.add(wording.texts().get("lists.no-right", wording.name(wanted))));
            return kept().findFirst().orElseThrow();
        });
        var parts = switch (LoadState.of(() -> parts(state, list, said))) {
            case LoadState.Loaded<List<Component>> loaded -> loaded.value();
            case LoadState.Failed<List<Component>> failed ->
                List.<Component>of(new Panel(wording.texts().get("lists.failed"), "")
                        .failed(failed.errorId(), () -> show(state, sentences)));
        };
        removeAll();
        add(new PageHead(getPageTitle(), choice(list)), new Notice(said));
        add(parts);
    }

    private Stream<ListName> kept() {
        return Stream.of(ListName.values()).filter(this::mayKeep);
    }

    private boolean mayKeep(ListName list) {
        return rights.may(list.right());
    }

    private ChoiceMenu choice(ListName now) {
        return new ChoiceMenu(
                wording.texts().get("lists.choice"),
                kept().map(list -> new Choice(
                                wording.name(list), ListsState.of(list).address(), list == now))
                        .toList());
    }

    /** A file that cannot be read leaves the list itself, with a sentence. */
    private List<Component> parts(ListsState state, ListName list, List<String> said) {
        if (state.hasDaysTurnedRound()) {
            said.add(wording.texts().get("lists.days.turned"));
        }
        try {
            return state.upload().map(upload -> preview(state, list, upload)).orElseGet(() -> start(list));
        } catch (RefusedFileException refused) {
            said.add(wording.refusal(refused));
        } catch (RefusedListException other) {
            said.add(wording.missing(list, other));
        }
        // Whatever it is, it is kept no longer than it takes to say so.
        state.upload().ifPresent(desk.lists()::cancel);
        return start(list);
    }

    private List<Component> preview(ListsState state, ListName list, long upload) {
        var panel = desk.lists()
                .findNearer(list, upload, ListWording.allWords())
                .map(other ->
                        new OtherListPanel(desk.lists(), upload, list, other, mayKeep(other), this, wording).content())
                .orElseGet(() -> new ListPreviewPanel(desk, state, file(list), this).content());
        return List.of(panel);
    }

    private ListFile file(ListName list) {
        return new ListFile(list, LocalDate.now(clock), wording);
    }

    private List<Component> start(ListName list) {
        var today = LocalDate.now(clock);
        var side = new ArrayList<Component>();
        side.add(new ListUploadPanel(desk.lists(), list, this, wording).content());
        if (list == ListName.UNITS) {
            var root = desk.units().history(AsOf.NOW).district(today).map(UnitVersion::id);
            side.add(new RootPanel(desk.roots(), root, this, wording).content());
        }
        return List.of(new PanelGrid(
                PanelGrid.Columns.TABLE_LEFT,
                new ListPanel(desk.lists(), file(list)).content(),
                PanelGrid.stack(side.toArray(Component[]::new))));
    }
}
