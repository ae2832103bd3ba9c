package vn.cchc.journal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.journal.Journal;
import vn.cchc.kit.LoadState;
import vn.cchc.kit.Notice;
import vn.cchc.kit.PageHead;
import vn.cchc.kit.Panel;
import vn.cchc.kit.Texts;
import vn.cchc.period.AsOf;
import vn.cchc.place.Units;
import vn.cchc.platform.SampleMode;

/** Who did what, when, to what? Officers read what concerns their unit. */
@Route(JournalState.ROUTE)
@PermitAll
@Requires(Right.READ_JOURNAL)
class JournalView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Journal journal;
    private final Units units;
    private final Clock clock;
    private final SampleMode sample;
    private final JournalWording wording = new JournalWording(Texts.current());

    JournalView(Journal journal, Units units, Clock clock, SampleMode sample) {
        this.journal = journal;
        this.units = units;
        this.clock = clock;
        this.sample = sample;
        addClassName("screen");
    }

    @Override
    public String getPageTitle() {
        return wording.get("title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation().getQueryParameters());
    }

    private void show(QueryParameters parameters) {
        removeAll();
        switch (LoadState.of(() -> parts(parameters))) {
            case LoadState.Loaded<List<Component>> loaded -> add(loaded.value());
            case LoadState.Failed<List<Component>> failed ->
                add(new Panel(wording.get("failed"), "").failed(failed.errorId(), () -> show(parameters)));
        }
    }

    private List<Component> parts(QueryParameters parameters) {
        var today = LocalDate.now(clock);
        var history = units.history(AsOf.NOW);
        var extent = journal.extent();
        var wanted = JournalState.parse(parameters);
        var question = new JournalQuestion(parameters, wanted, history, extent, today);
        var state = question.known();
        var table =
                new JournalTable(history, new DeedWording(new NamedThings(journal.names(), history, wording)), wording);
        var search = new JournalSearch(journal, state, state.filter(question.unit()), table);
        var filters = new JournalFilters(state, history, extent, today, wording);
        return List.of(
                new PageHead(null, wording.get("title"), filters.parts()),
                new Notice(question.problems(wording)),
                new JournalPanel(search, today, Optional.of(today).filter(day -> sample.active())).content());
    }
}
