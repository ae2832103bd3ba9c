package vn.cchc.observation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.access.Rights;
import vn.cchc.kit.Breadcrumb;
import vn.cchc.kit.Choice;
import vn.cchc.kit.HtmlTable;
import vn.cchc.kit.LoadState;
import vn.cchc.kit.Notice;
import vn.cchc.kit.PageHead;
import vn.cchc.kit.Panel;
import vn.cchc.kit.Stepper;
import vn.cchc.kit.Texts;
import vn.cchc.observation.Board;
import vn.cchc.observation.Correction;
import vn.cchc.observation.Corrections;
import vn.cchc.observation.ReportKey;
import vn.cchc.observation.ReviewDesk;
import vn.cchc.period.Month;
import vn.cchc.period.Period;
import vn.cchc.place.UnitVersion;

/** The district looks reports through, approves or returns them, chases the missing ones and closes months. */
@Route(ReviewView.ROUTE)
@PermitAll
@Requires(Right.READ_REPORTS)
class ReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle, Changed {

    static final String ROUTE = "data/review";
    private static final String TO = "to";

    /** As far back as what waits or is owed is looked for. */
    private static final int LOOKED_THROUGH = 36;

    private static final int SHOWN = 6;

    private final ReviewDesk desk;
    private final Corrections corrections;
    private final Rights rights;
    private final EntryWording wording = new EntryWording(Texts.current());

    ReviewView(ReviewDesk desk, Corrections corrections, Rights rights) {
        this.desk = desk;
        this.corrections = corrections;
        this.rights = rights;
        addClassName("screen");
    }

    /** A report of a unit. */
    static String address(UnitVersion unit, Month month) {
        return ROUTE + "?unit=" + URLEncoder.encode(unit.code(), StandardCharsets.UTF_8) + "&month=" + month;
    }

    @Override
    public String getPageTitle() {
        return wording.get("review.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation().getQueryParameters(), List.of());
    }

    private void show(QueryParameters address, List<String> sentences) {
        removeAll();
        switch (LoadState.of(() -> parts(address, sentences))) {
            case LoadState.Loaded<List<Component>> loaded -> add(loaded.value());
            case LoadState.Failed<List<Component>> failed ->
                add(new Panel(wording.get("review.failed"), "")
                        .failed(failed.errorId(), () -> show(address, sentences)));
        }
    }

    private List<Component> parts(QueryParameters address, List<String> sentences) {
        var board = desk.board(LOOKED_THROUGH);
        var parts = new ArrayList<Component>();
        var opened = rights.may(Right.REVIEW_REPORTS) ? find(address, board) : Optional.<ReportKey>empty();
        opened.ifPresentOrElse(
                key -> parts.addAll(report(key, board, sentences)),
                () -> parts.addAll(all(board, shownTo(address, board), sentences)));
        return parts;
    }

    private static Optional<ReportKey> find(QueryParameters address, Board board) {
        var month = address.getSingleParameter("month").flatMap(Period::parse).map(Period::first);
        var code = address.getSingleParameter("unit");
        return month.flatMap(found -> code.flatMap(
                        wanted -> board.history().find(wanted, board.calendar().lastDateOf(found)))
                .map(unit -> new ReportKey(unit.id(), found)));
    }

    /** The last month on the board; the newest unless the address names another. */
    private static Month shownTo(QueryParameters address, Board board) {
        return address.getSingleParameter(TO)
                .flatMap(Period::parse)
                .map(Period::last)
                .filter(board.months()::contains)
                .orElse(board.months().getLast());
    }

    private List<Component> report(ReportKey key, Board board, List<String> sentences) {
        var form = desk.open(key);
        var title = wording.get("review.report", wording.name(form.questions().unit()), wording.month(key.month()));
        var parts = new ArrayList<Component>();
        var way = new Breadcrumb(List.of(new Choice(wording.get("review.title"), ROUTE, false)));
        parts.add(new PageHead(way, title, List.of()));
        parts.add(new Notice(sentences));
        parts.addAll(corrections(correction -> key.equals(new ReportKey(correction.unit(), correction.month()))));
        parts.addAll(new ReportReview(desk, form, board.today(), this, wording).content());
        return parts;
    }

    private List<Component> all(Board board, Month last, List<String> sentences) {
        boolean reviews = rights.may(Right.REVIEW_REPORTS);
        var shown = board.window(last, SHOWN);
        var parts = new ArrayList<Component>();
        parts.add(new PageHead(wording.get("review.title"), stepper(board, shown)));
        parts.add(new Notice(sentences));
        if (reviews) {
            parts.add(new WaitingPanel(desk, board, this, wording).content());
            parts.addAll(corrections(every -> true));
        }
        parts.add(new Panel(wording.get("board.title"), wording.get("board.hint")).content(table(shown, reviews)));
        if (reviews) {
            parts.add(new Reminders(desk, board, this, wording).content());
        }
        parts.add(new MonthsPanel(desk, shown, rights, this, wording).content());
        return parts;
    }

    private HtmlTable table(Board shown, boolean reviews) {
        var table = new HtmlTable(new BoardTable(shown, reviews, wording).table());
        table.addClassName("board");
        return table;
    }

    private List<Panel> corrections(Predicate<Correction> wanted) {
        var reader = rights.require(Right.REVIEW_REPORTS).username();
        var waiting = corrections.listWaiting().stream().filter(wanted).toList();
        return new WaitingCorrections(corrections, desk, reader, this, wording).content(waiting);
    }

    /** Half a year back and forth, as long as there are months. */
    private Stepper stepper(Board board, Board shown) {
        var first = shown.months().getFirst();
        var last = shown.months().getLast();
        return new Stepper(
                wording.get("board.months"),
                wording.get("board.span", wording.shortMonth(first), wording.shortMonth(last)),
                board.months().contains(first.minus(1))
                        ? new Choice(wording.get("board.earlier"), ROUTE + "?" + TO + "=" + first.minus(1), false)
                        : null,
                last.equals(board.months().getLast())
                        ? null
                        : new Choice(wording.get("board.later"), ROUTE + "?" + TO + "=" + later(board, last), false),
                List.of());
    }

    private static Month later(Board board, Month last) {
        var end = board.months().getLast();
        return last.plus(SHOWN).isAfter(end) ? end : last.plus(SHOWN);
    }

    /** Back to everything that waits, with a sentence above. */
    @Override
    public void changed(String sentence) {
        back(List.of());
        Notice.done(this, sentence);
    }

    @Override
    public void refused(String sentence) {
        back(List.of(sentence));
    }

    private void back(List<String> sentences) {
        show(QueryParameters.empty(), sentences);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(ROUTE));
    }
}
