package vn.cchc.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.history.FigureHistories;
import vn.cchc.history.FigureHistory;
import vn.cchc.indicator.FigureAddress;
import vn.cchc.indicator.Indicators;
import vn.cchc.kit.Breadcrumb;
import vn.cchc.kit.Choice;
import vn.cchc.kit.Download;
import vn.cchc.kit.EmptyState;
import vn.cchc.kit.FileHead;
import vn.cchc.kit.LoadState;
import vn.cchc.kit.Notice;
import vn.cchc.kit.PageHead;
import vn.cchc.kit.Panel;
import vn.cchc.kit.Texts;
import vn.cchc.period.AsOf;
import vn.cchc.place.Units;

/** How did a figure come about: every version, with who, when and how? */
@Route(FigureAddress.PATH + "/:unit/:months/:figure")
@PermitAll
@Requires(Right.READ_FIGURES)
class FigureView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final FigureHistories histories;
    private final Units units;
    private final Indicators indicators;
    private final HistoryWording wording = new HistoryWording(Texts.current());

    FigureView(FigureHistories histories, Units units, Indicators indicators) {
        this.histories = histories;
        this.units = units;
        this.indicators = indicators;
        addClassName("screen");
    }

    @Override
    public String getPageTitle() {
        return wording.get("title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event, event.getRouteParameters());
    }

    private void show(BeforeEnterEvent event, RouteParameters address) {
        removeAll();
        switch (LoadState.of(() -> parts(address))) {
            case LoadState.Loaded<Optional<List<Component>>> loaded ->
                loaded.value()
                        .ifPresentOrElse(
                                this::add, () -> event.rerouteToError(new NotFoundException(), wording.get("missing")));
            case LoadState.Failed<Optional<List<Component>>> failed ->
                add(new Panel(wording.get("failed"), "").failed(failed.errorId(), () -> show(event, address)));
        }
    }

    /** Empty where the address names no unit of that time, no months or no figure. */
    private Optional<List<Component>> parts(RouteParameters address) {
        return FigureQuestion.of(address, units.history(AsOf.NOW), indicators.catalogue(AsOf.NOW))
                .flatMap(question -> {
                    var history = ask(question);
                    return history.measures().isEmpty() ? Optional.empty() : Optional.of(content(question, history));
                });
    }

    private FigureHistory ask(FigureQuestion question) {
        return histories.of(question.unit().id(), question.months(), question.measures());
    }

    private List<Component> content(FigureQuestion question, FigureHistory history) {
        var title = question.title(history, wording);
        var way = new Breadcrumb(List.of(
                new Choice(wording.name(question.unit()), question.unitPage(), false),
                new Choice(wording.get("title"), "", true)));
        var parts = new ArrayList<Component>();
        parts.add(new PageHead(way, title, List.of()));
        parts.add(new Notice(notices(history)));
        var panel = new Panel(
                wording.get("list"),
                wording.get("subtitle", wording.name(question.unit()), wording.months(question.months())));
        parts.add(
                history.figures().isEmpty()
                        ? panel.empty(
                                EmptyState.nothingDue(wording.get(history.everything() ? "empty" : "empty.approved")))
                        : panel.table(new HistoryTable(history, wording).table(), download(question, title)));
        return parts;
    }

    private List<String> notices(FigureHistory history) {
        var notices = new ArrayList<String>();
        if (history.isOfRegister()) {
            notices.add(wording.get("register"));
        }
        if (history.isOfWorkflow()) {
            notices.add(wording.get("workflow"));
        }
        if (!history.everything() && !history.figures().isEmpty()) {
            notices.add(wording.get("approved-only"));
        }
        return notices;
    }

    private Download download(FigureQuestion question, String title) {
        var head = new FileHead(
                FileHead.name(
                        wording.get("title"),
                        question.unit().code(),
                        question.months().first().toString(),
                        question.figure()),
                List.of(
                        new FileHead.Line(wording.get("title"), title),
                        new FileHead.Line(wording.get("column.unit"), wording.name(question.unit())),
                        new FileHead.Line(wording.get("column.month"), wording.months(question.months()))));
        return new Download(head.name(), csv -> {
            csv.head(head);
            csv.table(new HistoryTable(ask(question), wording).table());
        });
    }
}
