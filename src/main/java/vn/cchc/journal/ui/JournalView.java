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
import java.util.ArrayList;
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
import vn.cchc.place.UnitHistory;
import vn.cchc.place.Units;

/** Who did what, when, to what? Officers read what concerns their unit. */
@Route(JournalState.ROUTE)
@PermitAll
@Requires(Right.READ_JOURNAL)
class JournalView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Journal journal;
    private final Units units;
    private final Clock clock;
    private final JournalWording wording = new JournalWording(Texts.current());

    JournalView(Journal journal, Units units, Clock clock) {
        this.journal = journal;
        this.units = units;
        this.clock = clock;
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
        var wanted = JournalState.parse(parameters);
        var problems = problems(parameters, wanted, history, today);
        var unit = wanted.unit().flatMap(code -> history.find(code, today));
        var state = unit.isEmpty() ? wanted.withUnit(Optional.empty()).withPage(wanted.page()) : wanted;
        var filters = new JournalFilters(state, history, today, wording);
        var table = new JournalTable(history, new SubjectWording(journal.names(), wording), wording);
        var panel = new JournalPanel(journal, state, unit, table, today);
        return List.of(
                new PageHead(null, wording.get("title"), filters.parts()), new Notice(problems), panel.content());
    }

    private List<String> problems(
            QueryParameters parameters, JournalState state, UnitHistory history, LocalDate today) {
        var problems = new ArrayList<String>();
        state.unit()
                .filter(code -> history.find(code, today).isEmpty())
                .ifPresent(code -> problems.add(wording.get("unknown-unit", code)));
        parameters
                .getSingleParameter(JournalState.DEED)
                .filter(name -> state.deed().isEmpty())
                .ifPresent(name -> problems.add(wording.get("unknown-deed", name)));
        return problems;
    }
}
