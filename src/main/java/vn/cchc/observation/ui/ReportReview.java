package vn.cchc.observation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.kit.HtmlTable;
import vn.cchc.kit.Panel;
import vn.cchc.observation.EntryForm;
import vn.cchc.observation.RefusedReportException;
import vn.cchc.observation.ReportKey;
import vn.cchc.observation.ReviewDesk;
import vn.cchc.observation.SubmissionState;

/** One report to be looked through: its figures, its results and explanations, and then what can be done with it. */
record ReportReview(ReviewDesk desk, EntryForm form, Changed changed, EntryWording wording) {

    List<Component> content() {
        var parts = new ArrayList<Component>();
        parts.add(new ReportState(form.report(), form.today(), true, wording));
        // What is typed and not handed in is the unit's own affair.
        if (form.report().isEditable() || form.values().isEmpty()) {
            return parts;
        }
        desk.lastReturn(key()).ifPresent(returned -> parts.add(new ReturnedPanel(returned, form, wording).content()));
        parts.add(new Panel(wording.get("review.figures"), "")
                .content(new HtmlTable(new FiguresTable(form, wording).table())));
        parts.add(new ResultsPanel(form, wording).content());
        if (form.report().state() == SubmissionState.SUBMITTED && !form.report().monthClosed()) {
            parts.add(decision());
        }
        return parts;
    }

    private Panel decision() {
        if (desk.isOwnWork(key())) {
            return new Panel(wording.get("review.decision"), wording.get("review.decision.own"));
        }
        var approve = new NativeButton(wording.get("review.approve"), click -> approve());
        approve.addClassNames("button", "primary");
        approve.setId("approve");
        var actions = new Div(approve);
        actions.addClassName("actions");
        var giveBack = new ReasonForm(
                wording.get("review.give-back.reason"), wording.get("review.give-back"), wording, reason -> {
                    desk.giveBack(key(), reason);
                    changed.changed(wording.get(
                            "review.given-back", wording.name(form.questions().unit())));
                });
        return new Panel(wording.get("review.decision"), wording.get("review.decision.hint"))
                .content(actions, giveBack);
    }

    private void approve() {
        try {
            desk.approve(key());
            changed.changed(
                    wording.get("review.approved", wording.name(form.questions().unit())));
        } catch (RefusedReportException refused) {
            changed.refused(wording.refusal(refused.refusal()));
        }
    }

    private ReportKey key() {
        return new ReportKey(form.report().unit(), form.month());
    }
}
