package vn.cchc.observation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.access.CurrentUser;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.access.SignedInAccount;
import vn.cchc.kit.Choice;
import vn.cchc.kit.EmptyState;
import vn.cchc.kit.LoadState;
import vn.cchc.kit.Notice;
import vn.cchc.kit.PageHead;
import vn.cchc.kit.Panel;
import vn.cchc.kit.Stepper;
import vn.cchc.kit.Texts;
import vn.cchc.observation.Corrections;
import vn.cchc.observation.EndOfUnit;
import vn.cchc.observation.EntryDesk;
import vn.cchc.observation.Report;
import vn.cchc.observation.ReportKey;
import vn.cchc.observation.SubmissionState;
import vn.cchc.period.Month;
import vn.cchc.period.Period;
import vn.cchc.period.PeriodKind;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitVersion;

/** An officer types the own unit's figures of a month and hands them in. */
@Route(EntryView.ROUTE)
@PermitAll
@Requires(Right.ENTER_FIGURES)
class EntryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "data/entry";
    private static final String MONTH = "month";
    private static final String UNIT = "unit";

    /** Of what an address says, as much is repeated. */
    private static final int LONGEST_ECHO = 40;

    /** How many months can be chosen: the running one and a year before it. */
    private static final int MONTHS = 13;

    /** Reports that were never begun are not asked for for ever. */
    private static final int OPEN_MONTHS = 3;

    private final EntryDesk desk;
    private final Corrections corrections;
    private final CurrentUser user;
    private final Clock clock;
    private final EntryWording wording = new EntryWording(Texts.current());
    private @Nullable Shown shown;
    private @Nullable UnitVersion reporter;

    /** The report on the screen as it was drawn. */
    private record Shown(Report report, ReportBody body) {}

    EntryView(EntryDesk desk, Corrections corrections, CurrentUser user, Clock clock) {
        this.desk = desk;
        this.corrections = corrections;
        this.user = user;
        this.clock = clock;
        addClassName("screen");
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
        var officer = user.find().orElseThrow();
        show(officer, wanted.orElse(null), List.of());
        month.filter(text -> wanted.isEmpty()).ifPresent(text -> say("entry.no-month", text));
        asked.getSingleParameter(UNIT).filter(code -> !isOwn(code)).ifPresent(code -> say("entry.other-unit", code));
    }

    private boolean isOwn(String code) {
        return reporter != null && reporter.code().equals(code);
    }

    private void say(String key, String asked) {
        var here = reporter == null || shown == null
                ? wording.get("entry.empty")
                : wording.get(
                        "entry.showing",
                        wording.name(reporter),
                        wording.month(shown.report().month()));
        addComponentAsFirst(new Notice(List.of(
                wording.get(key, asked.substring(0, Math.min(asked.length(), LONGEST_ECHO)), here))));
    }

    /** Somebody typed in this report. */
    void follow(ReportKey report) {
        if (shown != null
                && shown.report().unit().equals(report.unit())
                && shown.report().month().equals(report.month())) {
            follow(shown);
        }
    }

    /** Reports of a month moved on, this one perhaps. */
    void follow(Month month) {
        if (shown != null && shown.report().month().equals(month)) {
            follow(shown);
        }
    }

    private void follow(Shown before) {
        user.find().ifPresent(officer -> {
            var form = desk.open(before.report().unit(), before.report().month());
            if (form.report().equals(before.report())) {
                before.body().follow(form);
            } else {
                show(officer, form.month(), List.of(wording.get("entry.moved-on", state(form.report()))));
            }
        });
    }

    private String state(Report report) {
        return wording.state(report.monthClosed() ? SubmissionState.CLOSED : report.state());
    }

    private void show(SignedInAccount officer, @Nullable Month wanted, List<String> sentences) {
        removeAll();
        shown = null;
        switch (LoadState.of(() -> parts(officer, wanted, sentences))) {
            case LoadState.Loaded<List<Component>> loaded -> add(loaded.value());
            case LoadState.Failed<List<Component>> failed ->
                add(new Panel(wording.get("entry.failed"), "")
                        .failed(failed.errorId(), () -> show(officer, wanted, sentences)));
        }
    }

    private List<Component> parts(SignedInAccount officer, @Nullable Month wanted, List<String> sentences) {
        var own = officer.scope().ownUnit().orElseThrow();
        var reports = desk.reports(own, MONTHS);
        var chosen = reports.stream()
                .filter(report -> report.month().equals(wanted))
                .findFirst()
                .or(() -> first(reports));
        var end = desk.endOf(own).map(this::sentence);
        if (chosen.isEmpty()) {
            var empty = new Panel(wording.get("entry.title"), "");
            return List.of(empty.empty(EmptyState.nothingDue(end.orElseGet(() -> wording.get("entry.empty")))));
        }
        var month = chosen.get().month();
        var notice = wanted == null || wanted.equals(month)
                ? new Notice(sentences)
                : new Notice(List.of(wording.get("entry.other-month", wording.month(month))));
        return List.of(notice, new Notice(end.stream().toList()), content(officer, own, month, reports));
    }

    /** What becomes of the reports of a unit that ends, and whom to ask. */
    private String sentence(EndOfUnit end) {
        var unit = wording.name(end.unit());
        var day = wording.date(end.unit().validTo());
        var month = wording.month(end.lastMonth());
        if (!end.isPast()) {
            return wording.get("entry.ending", unit, day, month);
        }
        return end.heir()
                .map(heir -> wording.get("entry.ended", unit, day, month, wording.name(heir)))
                .orElseGet(() -> wording.get("entry.ended.nobody", unit, day, month));
    }

    /** What came back wants an answer first; then the oldest report that is still open among the newest. */
    private static Optional<Report> first(List<Report> reports) {
        return reports.stream()
                .filter(report -> report.state() == SubmissionState.RETURNED && report.isEditable())
                .findFirst()
                .or(() -> reports.stream()
                        .limit(OPEN_MONTHS)
                        .filter(Report::isEditable)
                        .reduce((newer, older) -> older))
                .or(() -> reports.stream().findFirst());
    }

    private Component content(SignedInAccount officer, UnitId unit, Month month, List<Report> reports) {
        var today = LocalDate.now(clock);
        var form = desk.open(unit, month);
        var head = new PageHead(
                wording.get("entry.heading", wording.name(form.questions().unit())), stepper(month, reports));
        var key = officer.username() + "/" + unit.value() + "/" + month;
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
        var state = new ReportState(form.report(), today, false, wording);
        var body = form.report().isEditable()
                ? new ReportDesk(desk, form, key, today, changed, wording)
                : new LockedReport(corrections, form, key, state, changed, wording);
        reporter = form.questions().unit();
        shown = new Shown(form.report(), body);
        var all = new Div(head, state);
        all.addClassName("entry");
        all.add(body.content());
        return all;
    }

    /** What was done at the end of a long form is told at its head. */
    private void comeIntoView() {
        getElement().executeJs("window.entrySheet.top(this)");
    }

    private Stepper stepper(Month month, List<Report> reports) {
        var choices = reports.stream()
                .map(report -> new Choice(
                        wording.month(report.month()) + " · " + wording.state(report.state()),
                        address(report.month()),
                        report.month().equals(month)))
                .toList();
        return new Stepper(
                wording.get("entry.month"),
                wording.month(month),
                neighbour(choices, month.minus(1)),
                neighbour(choices, month.plus(1)),
                choices);
    }

    private static @Nullable Choice neighbour(List<Choice> choices, Month there) {
        return choices.stream()
                .filter(choice -> choice.href().equals(address(there)))
                .findFirst()
                .orElse(null);
    }

    private static String address(Month month) {
        return ROUTE + "?" + MONTH + "=" + month;
    }
}
