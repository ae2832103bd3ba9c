package vn.cchc.observation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.access.Rights;
import vn.cchc.kit.Breadcrumb;
import vn.cchc.kit.Choice;
import vn.cchc.kit.HtmlTable;
import vn.cchc.kit.LoadState;
import vn.cchc.kit.Notice;
import vn.cchc.kit.OpenPages;
import vn.cchc.kit.PageHead;
import vn.cchc.kit.Panel;
import vn.cchc.kit.Texts;
import vn.cchc.observation.Board;
import vn.cchc.observation.Correction;
import vn.cchc.observation.Corrections;
import vn.cchc.observation.EntryForm;
import vn.cchc.observation.ReportKey;
import vn.cchc.observation.ReviewDesk;

/**
 * The district looks reports through, approves or returns them, chases the missing ones and closes months. What happens
 * elsewhere arrives by itself, unless somebody is choosing or writing: then it is told.
 */
@Route(ReviewView.ROUTE)
@PermitAll
@Requires(Right.READ_REPORTS)
class ReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle, Changed, Follows {

    static final String ROUTE = "data/review";

    /** As far back as what waits or is owed is looked for. */
    private static final int LOOKED_THROUGH = 36;

    private final ReviewDesk desk;
    private final Corrections corrections;
    private final Rights rights;
    private final OpenPages pages;
    private final EntryWording wording = new EntryWording(Texts.current());
    private @Nullable Shown shown;
    private @Nullable Component above;

    /** What the screen was asked for and how everything stood when it was drawn. */
    private record Shown(QueryParameters address, OpenReports name, ReviewPage.Standing standing) {}

    ReviewView(ReviewDesk desk, Corrections corrections, Rights rights, OpenPages pages) {
        this.desk = desk;
        this.corrections = corrections;
        this.rights = rights;
        this.pages = pages;
        addClassName("screen");
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
        above = null;
        forget();
        switch (LoadState.of(() -> draw(address, load(address), sentences))) {
            case LoadState.Loaded<List<Component>> loaded -> add(loaded.value());
            case LoadState.Failed<List<Component>> failed ->
                add(new Panel(wording.get("review.failed"), "")
                        .failed(failed.errorId(), () -> show(address, sentences)));
        }
    }

    private ReviewPage load(QueryParameters asked) {
        boolean reviews = rights.may(Right.REVIEW_REPORTS);
        var board = desk.board(LOOKED_THROUGH);
        var address = ReviewAddress.parse(asked, board, reviews, wording);
        var waiting = reviews ? corrections.listWaiting() : List.<Correction>of();
        return new ReviewPage(
                address,
                board,
                waiting.stream()
                        .filter(correction -> address.report()
                                .map(new ReportKey(correction.unit(), correction.month())::equals)
                                .orElse(true))
                        .toList(),
                address.report().map(desk::open));
    }

    private List<Component> draw(QueryParameters address, ReviewPage page, List<String> sentences) {
        var notice = new Notice(Stream.concat(page.address().sentences().stream(), sentences.stream())
                .toList());
        var parts = page.form().map(form -> report(page, form, notice)).orElseGet(() -> board(page, notice));
        remember(new Shown(address, page.name(), page.standing()));
        return parts;
    }

    private List<Component> report(ReviewPage page, EntryForm form, Notice notice) {
        var title = wording.get("review.report", wording.name(form.questions().unit()), wording.month(form.month()));
        var way = new Breadcrumb(List.of(new Choice(wording.get("review.title"), ROUTE, false)));
        var parts = new ArrayList<Component>(List.of(new PageHead(way, title, List.of()), notice));
        parts.addAll(corrections(page));
        parts.addAll(new ReportReview(desk, form, this, wording).content());
        return parts;
    }

    private List<Component> board(ReviewPage page, Notice notice) {
        boolean reviews = rights.may(Right.REVIEW_REPORTS);
        var board = page.board();
        var months = new BoardMonths(board, page.address().last(), wording);
        var parts =
                new ArrayList<Component>(List.of(new PageHead(wording.get("review.title"), months.stepper()), notice));
        if (reviews) {
            parts.add(new WaitingPanel(desk, board, this, wording).content());
            parts.addAll(corrections(page));
        }
        parts.add(new Panel(wording.get("board.title"), wording.get("board.hint"))
                .content(table(months.shown(), reviews)));
        if (reviews) {
            parts.add(new Reminders(desk, board, this, wording).content());
        }
        parts.add(new MonthsPanel(desk, months.shown(), rights, this, wording).content());
        return parts;
    }

    private HtmlTable table(Board shown, boolean reviews) {
        var table = new HtmlTable(new BoardTable(shown, reviews, wording).table());
        table.addClassName("board");
        return table;
    }

    private List<Panel> corrections(ReviewPage page) {
        var reader = rights.require(Right.REVIEW_REPORTS).username();
        return new WaitingCorrections(corrections, desk, reader, this, wording).content(page.corrections());
    }

    @Override
    public void follow() {
        var before = shown;
        if (before == null) {
            return;
        }
        switch (LoadState.of(() -> load(before.address()))) {
            case LoadState.Loaded<ReviewPage> loaded -> follow(before, loaded.value());
            case LoadState.Failed<ReviewPage> failed ->
                tell(new Panel(wording.get("review.behind"), "").failed(failed.errorId(), this::follow));
        }
    }

    private void follow(Shown before, ReviewPage now) {
        if (before.standing().equals(now.standing())) {
            tell(null);
        } else if (ReviewNews.isInWork(this)) {
            tell(new ReviewNews(wording, () -> show(before.address(), List.of())));
        } else {
            show(before.address(), List.of(wording.get("review.moved-on")));
        }
    }

    /** One thing at a time stands above the screen. */
    private void tell(@Nullable Component news) {
        if (above != null) {
            remove(above);
        }
        above = news;
        if (news != null) {
            addComponentAsFirst(news);
        }
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

    private void remember(Shown now) {
        shown = now;
        pages.shows(UI.getCurrent(), now.name());
    }

    private void forget() {
        if (shown != null) {
            pages.leaves(UI.getCurrent(), shown.name());
            shown = null;
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        if (shown != null) {
            pages.leaves(event.getUI(), shown.name());
        }
    }
}
