package vn.cchc.observation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.kit.Panel;
import vn.cchc.observation.Correction;
import vn.cchc.observation.Corrections;
import vn.cchc.observation.RefusedReportException;
import vn.cchc.observation.ReportKey;
import vn.cchc.observation.ReviewDesk;

/**
 * Corrections that wait: old → new, why, what they do to the results, and the two things that can be done.
 *
 * @param reader the account's name; whoever proposed a correction does not decide it
 */
record WaitingCorrections(
        Corrections corrections, ReviewDesk desk, String reader, Changed changed, EntryWording wording) {

    List<Panel> content(List<Correction> waiting) {
        return waiting.stream().map(this::panel).toList();
    }

    private Panel panel(Correction correction) {
        var form = desk.open(new ReportKey(correction.unit(), correction.month()));
        var unit = form.questions().unit();
        var parts = new ArrayList<Component>();
        parts.add(new CorrectionText(correction, form.questions(), wording).content());
        parts.add(new CorrectionEffect(correction, form, wording).content());
        parts.add(new Anchor(ReviewAddress.of(unit, correction.month()), wording.get("correction.report")));
        parts.addAll(decision(correction));
        var title = wording.get("correction.waiting", wording.name(unit), wording.month(correction.month()));
        return new Panel(title, "").content(parts.toArray(Component[]::new));
    }

    private List<Component> decision(Correction correction) {
        if (correction.proposedBy().equals(reader)) {
            return List.of(new Paragraph(wording.get("correction.own")));
        }
        var apply = new NativeButton(wording.get("correction.apply"), click -> apply(correction));
        apply.addClassNames("button", "primary");
        var actions = new Div(apply);
        actions.addClassName("actions");
        var turnDown = new ReasonForm(
                wording.get("correction.turn-down.reason"), wording.get("correction.turn-down"), wording, reason -> {
                    corrections.turnDown(correction.id(), reason);
                    changed.changed(wording.get("correction.turned-down"));
                });
        return List.of(actions, turnDown);
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
