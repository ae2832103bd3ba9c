package vn.cchc.observation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import vn.cchc.kit.Panel;
import vn.cchc.observation.Correction;
import vn.cchc.observation.Corrections;
import vn.cchc.observation.RefusedReportException;
import vn.cchc.observation.ReportKey;
import vn.cchc.observation.ReviewDesk;

/** The corrections that wait: old → new, why, and the two things that can be done. */
record WaitingCorrections(Corrections corrections, ReviewDesk desk, Changed changed, EntryWording wording) {

    List<Panel> content() {
        return corrections.listWaiting().stream().map(this::panel).toList();
    }

    private Panel panel(Correction correction) {
        var questions =
                desk.open(new ReportKey(correction.unit(), correction.month())).questions();
        var title =
                wording.get("correction.waiting", wording.name(questions.unit()), wording.month(correction.month()));
        var apply = new NativeButton(wording.get("correction.apply"), click -> apply(correction));
        apply.addClassNames("button", "primary");
        var actions = new Div(apply);
        actions.addClassName("actions");
        var turnDown = new ReasonForm(
                wording.get("correction.turn-down.reason"), wording.get("correction.turn-down"), wording, reason -> {
                    corrections.turnDown(correction.id(), reason);
                    changed.changed(wording.get("correction.turned-down"));
                });
        return new Panel(title, "")
                .content(new CorrectionText(correction, questions, wording).content(), actions, turnDown);
    }

    private void apply(Correction correction) {
        try {
            corrections.apply(correction.id());
            changed.changed(wording.get("correction.applied"));
        } catch (RefusedReportException refused) {
            changed.refused(wording.refusal(refused.refusal()));
        }
    }
}
