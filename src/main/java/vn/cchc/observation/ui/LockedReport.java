package vn.cchc.observation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.kit.Panel;
import vn.cchc.observation.Correction;
import vn.cchc.observation.Corrections;
import vn.cchc.observation.EntryForm;
import vn.cchc.observation.NewCorrection;
import vn.cchc.observation.RefusedReportException;

/** A report that was handed in: to be read, and, once approved, to be corrected by a proposal. */
final class LockedReport {

    private final Corrections corrections;
    private final EntryForm form;
    private final String key;
    private final LocalDate today;
    private final Changed changed;
    private final EntryWording wording;
    private final Div all = new Div();

    LockedReport(
            Corrections corrections,
            EntryForm form,
            String key,
            LocalDate today,
            Changed changed,
            EntryWording wording) {
        this.corrections = corrections;
        this.form = form;
        this.key = key;
        this.today = today;
        this.changed = changed;
        this.wording = wording;
    }

    Component content() {
        var proposed = corrections.list(form.report().unit(), form.month());
        all.add(list(proposed));
        if (form.report().isCorrectable() && proposed.stream().noneMatch(Correction::isWaiting)) {
            var begin = button("correction.begin", this::begin);
            begin.setId("begin-correction");
            all.add(actions(begin));
        }
        var sheet = sheet();
        sheet.lock();
        all.add(sheet);
        if (!form.explanations().isEmpty()) {
            all.add(new ResultsPanel(form, wording).content());
        }
        return all;
    }

    private Div list(List<Correction> proposed) {
        var list = new Div();
        list.addClassName("corrections");
        proposed.forEach(correction -> {
            var panel = new Panel(wording.get("correction.title", correction.id()), "");
            panel.content(new CorrectionText(correction, form.questions(), wording).content());
            list.add(panel);
            if (correction.isWaiting()) {
                list.add(actions(button("correction.withdraw", () -> withdraw(correction))));
            }
        });
        return list;
    }

    private EntrySheet sheet() {
        return new EntrySheet(form, new Keeper.Fields(today.atStartOfDay()), key + "/correction", wording);
    }

    /** The same fields, to be typed over; nothing is kept until the proposal is sent. */
    private void begin() {
        all.removeAll();
        var sheet = sheet();
        var reason = new TextArea(wording.get("correction.reason"));
        reason.setHelperText(wording.get("correction.reason.hint"));
        reason.setWidthFull();
        var send = button("correction.send", () -> send(sheet, reason));
        send.addClassName("primary");
        var leave = button("correction.leave", () -> changed.changed(wording.get("correction.left")));
        all.add(sheet, new Panel(wording.get("correction.why"), "").content(reason, actions(send, leave)));
    }

    private void send(EntrySheet sheet, TextArea reason) {
        try {
            corrections.propose(
                    form.report().unit(), form.month(), new NewCorrection(sheet.values(), reason.getValue()));
            changed.changed(wording.get("correction.sent"));
        } catch (RefusedReportException refused) {
            reason.setErrorMessage(wording.refusal(refused.refusal()));
            reason.setInvalid(true);
        }
    }

    private void withdraw(Correction correction) {
        try {
            corrections.withdraw(form.report().unit(), correction.id());
            changed.changed(wording.get("correction.withdrawn"));
        } catch (RefusedReportException refused) {
            changed.refused(wording.refusal(refused.refusal()));
        }
    }

    private NativeButton button(String textKey, Runnable deed) {
        var button = new NativeButton(wording.get(textKey), click -> deed.run());
        button.addClassName("button");
        return button;
    }

    private static Div actions(NativeButton... buttons) {
        var actions = new Div(buttons);
        actions.addClassName("actions");
        return actions;
    }
}
