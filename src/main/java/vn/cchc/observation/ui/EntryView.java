package vn.cchc.observation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.access.CurrentUser;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.access.SignedInAccount;
import vn.cchc.kit.EmptyState;
import vn.cchc.kit.LoadState;
import vn.cchc.kit.Notice;
import vn.cchc.kit.OpenPages;
import vn.cchc.kit.PageHead;
import vn.cchc.kit.Panel;
import vn.cchc.kit.Texts;
import vn.cchc.observation.Corrections;
import vn.cchc.observation.EntryDesk;
import vn.cchc.observation.EntryForm;
import vn.cchc.observation.Report;
import vn.cchc.observation.ReportKey;
import vn.cchc.observation.SubmissionState;
import vn.cchc.period.Month;
import vn.cchc.period.Period;
import vn.cchc.period.PeriodKind;
import vn.cchc.place.UnitVersion;

/** An officer types the own unit's figures of a month and hands them in. */
@Route(EntryView.ROUTE)
@PermitAll
@Requires(Right.ENTER_FIGURES)
class EntryView extends Div implements BeforeEnterObserver, HasDynamicTitle, Follows {

    static final String ROUTE = "data/entry";
    private static final String MONTH = "month";
    private static final String UNIT = "unit";

    /** Of what an address says, as much is repeated. */
    private static final int LONGEST_ECHO = 40;

    /** How many months can be chosen: the running one and a year before it. */
    private static final int MONTHS = 13;

    private final EntryDesk desk;
    private final Corrections corrections;
    private final CurrentUser user;
    private final OpenPages pages;
    private final EntryWording wording = new EntryWording(Texts.current());
    private @Nullable Shown shown;
    private @Nullable Panel behind;

    /** The report on the screen as it was drawn. */
    private record Shown(UnitVersion unit, Report report, ReportBody body) {

        OpenReports name() {
            return new OpenReports.Typed(new ReportKey(report.unit(), report.month()));
        }
    }

    EntryView(EntryDesk desk, Corrections corrections, CurrentUser user, OpenPages pages) {
        this.desk = desk;
        this.corrections = corrections;
        this.user = user;
        this.pages = pages;
        addClassName("screen");
    }

    static String address(Month month) {
        return ROUTE + "?" + MONTH + "=" + month;
    }

    @Override
    public String getPageTitle() {
        return wording.get("entry.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        var month = asked.getSingleParameter(MONTH);
        var wanted = month.flatMap(Period::parse)
                .filter(period -> period.kind() == PeriodKind.MONTH)
                .map(Period::first);
        show(user.find().orElseThrow(), wanted.orElse(null), List.of());
        month.filter(text -> wanted.isEmpty()).ifPresent(text -> say("entry.no-month", text));
        asked.getSingleParameter(UNIT).filter(code -> !isOwn(code)).ifPresent(code -> say("entry.other-unit", code));
    }

    private boolean isOwn(String code) {
        return shown != null && shown.unit().code().equals(code);
    }

    private void say(String key, String asked) {
        var here = shown == null
                ? wording.get("entry.empty")
                : wording.get(
                        "entry.showing",
                        wording.name(shown.unit()),
                        wording.month(shown.report().month()));
        addComponentAsFirst(new Notice(List.of(
                wording.get(key, asked.substring(0, Math.min(asked.length(), LONGEST_ECHO)), here))));
    }

    /** Where it cannot be asked what happened, the screen says so above what is typed in it, and offers another try. */
    @Override
    public void follow() {
        var before = shown;
        if (before == null) {
            return;
        }
        if (behind != null) {
            remove(behind);
            behind = null;
        }
        if (LoadState.of(() -> follow(before)) instanceof LoadState.Failed<?> failed) {
            behind = new Panel(wording.get("entry.behind"), "").failed(failed.errorId(), this::follow);
            addComponentAsFirst(behind);
        }
    }

    private boolean follow(Shown before) {
        var form = desk.open(before.report().unit(), before.report().month());
        if (form.report().equals(before.report())) {
            before.body().follow(form);
        } else {
            user.find()
                    .ifPresent(officer ->
                            show(officer, form.month(), List.of(wording.get("entry.moved-on", state(form.report())))));
        }
        return true;
    }

    private String state(Report report) {
        return wording.state(report.monthClosed() ? SubmissionState.CLOSED : report.state());
    }

    private void show(SignedInAccount officer, @Nullable Month wanted, List<String> sentences) {
        removeAll();
        behind = null;
        forget();
        switch (LoadState.of(() -> parts(officer, wanted, sentences))) {
            case LoadState.Loaded<List<Component>> loaded -> add(loaded.value());
            case LoadState.Failed<List<Component>> failed ->
                add(new Panel(wording.get("entry.failed"), "")
                        .failed(failed.errorId(), () -> show(officer, wanted, sentences)));
        }
    }

    private List<Component> parts(SignedInAccount officer, @Nullable Month wanted, List<String> sentences) {
        var own = officer.scope().ownUnit().orElseThrow();
        var months = new EntryMonths(desk.reports(own, MONTHS), wording);
        var chosen = months.choose(wanted);
        var end = desk.endOf(own).map(found -> new UnitEnding(found, wording).sentence());
        if (chosen.isEmpty()) {
            var empty = new Panel(wording.get("entry.title"), "");
            return List.of(empty.empty(EmptyState.nothingDue(end.orElseGet(() -> wording.get("entry.empty")))));
        }
        var month = chosen.get();
        var notice = wanted == null || wanted.equals(month)
                ? new Notice(sentences)
                : new Notice(List.of(wording.get("entry.other-month", wording.month(month))));
        return List.of(notice, new Notice(end.stream().toList()), content(officer, desk.open(own, month), months));
    }

    private Component content(SignedInAccount officer, EntryForm form, EntryMonths months) {
        var unit = form.questions().unit();
        var head = new PageHead(wording.get("entry.heading", wording.name(unit)), months.stepper(form.month()));
        var state = new ReportState(form.report(), form.today(), false, wording);
        var body = body(officer, form, state);
        remember(new Shown(unit, form.report(), body));
        var all = new Div(head, state);
        all.addClassName("entry");
        all.add(body.content());
        return all;
    }

    private ReportBody body(SignedInAccount officer, EntryForm form, ReportState state) {
        var month = form.month();
        var key = officer.username() + "/" + form.report().unit().value() + "/" + month;
        var changed = new Changed() {
            @Override
            public void changed(String sentence) {
                show(officer, month, List.of());
                Notice.done(EntryView.this, sentence);
                comeIntoView();
            }

            @Override
            public void refused(String sentence) {
                show(officer, month, List.of(sentence));
                comeIntoView();
            }
        };
        return form.report().isEditable()
                ? new ReportDesk(desk, form, key, changed, wording)
                : new LockedReport(corrections, form, key, state, changed, wording);
    }

    /** What was done at the end of a long form is told at its head. */
    private void comeIntoView() {
        getElement().executeJs("window.entrySheet.top(this)");
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
