package vn.cchc.observation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.cchc.kit.Panel;
import vn.cchc.observation.Correction;
import vn.cchc.observation.Corrections;
import vn.cchc.observation.EntryForm;
import vn.cchc.observation.NewCorrection;
import vn.cchc.observation.Refusal;
import vn.cchc.observation.RefusedReportException;

/** A report that was handed in: to be read, and, once approved, to be corrected by a proposal. */
final class LockedReport implements ReportBody {

    private final Corrections corrections;
    private final EntryForm form;
    private final String key;
    private final ReportState state;
    private final Changed changed;
    private final EntryWording wording;
    private final Div all = new Div();
    private List<Correction> proposed = List.of();
    private boolean writing;

    LockedReport(
            Corrections corrections,
            EntryForm form,
            String key,
            ReportState state,
            Changed changed,
            EntryWording wording) {
        this.corrections = corrections;
        this.form = form;
        this.key = key;
        this.state = state;
        this.changed = changed;
        this.wording = wording;
    }

    @Override
    public Component content() {
        proposed = corrections.list(form.report().unit(), form.month());
        all.addClassName("entry-body");
        all.add(list(proposed));
        if (form.report().isCorrectable() && proposed.stream().noneMatch(Correction::isWaiting)) {
            var begin = button("correction.begin", this::begin);
            begin.setId("begin-correction");
            all.add(actions(begin));
            goOn();
        }
        var sheet = new EntrySheet(form, approved(), key, wording);
        sheet.lock();
        all.add(sheet);
        if (!form.explanations().isEmpty()) {
            all.add(new ResultsPanel(form, wording).content());
        }
        return all;
    }

    /** The figures in force, and since when: since the report was approved, or the last correction. */
    private Keeper approved() {
        var last = Stream.concat(
                        Stream.ofNullable(form.report().decidedAt()),
                        proposed.stream()
                                .filter(correction -> correction.state() == Correction.State.APPROVED)
                                .flatMap(correction -> Stream.ofNullable(correction.decidedAt())))
                .max(Comparator.naturalOrder());
        return new Keeper.Fields(form.values(), last.orElse(null));
    }

    /** A proposal that was begun in this browser and never sent goes on. */
    private void goOn() {
        all.getElement()
                .executeJs("return window.entrySheet.holds($0)", draftKey())
                .then(Boolean.class, held -> {
                    if (held && !writing) {
                        begin();
                    }
                });
    }

    private String draftKey() {
        return key + "/correction";
    }

    /** A proposal being written stays; else what became of the others is shown. */
    @Override
    public void follow(EntryForm now) {
        if (!writing && !corrections.list(form.report().unit(), form.month()).equals(proposed)) {
            changed.refused(wording.get("correction.moved"));
        }
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

    /** The same fields, to be typed over; the browser alone keeps them until the proposal is sent. */
    private void begin() {
        writing = true;
        state.correcting(wording);
        all.removeAll();
        var sheet = new EntrySheet(form, approved(), draftKey(), wording);
        var reason = new TextArea(wording.get("correction.reason"));
        reason.setHelperText(wording.get("correction.reason.hint"));
        reason.setWidthFull();
        reason.setManualValidation(true);
        sheet.because(reason);
        all.add(
                new Panel(wording.get("correction.why"), "").content(reason, decide(sheet, reason)),
                sheet,
                decide(sheet, reason));
        reason.focus();
    }

    private Div decide(EntrySheet sheet, TextArea reason) {
        var send = button("correction.send", () -> send(sheet, reason));
        send.addClassName("primary");
        return actions(send, button("correction.leave", () -> done("correction.left")));
    }

    private void done(String key) {
        UI.getCurrent().getPage().executeJs("window.entrySheet.drop($0)", draftKey());
        changed.changed(wording.get(key));
    }

    private void send(EntrySheet sheet, TextArea reason) {
        try {
            corrections.propose(
                    form.report().unit(),
                    form.month(),
                    new NewCorrection(sheet.values(), form.values(), reason.getValue()));
            done("correction.sent");
        } catch (RefusedReportException refused) {
            if (refused.refusal() == Refusal.FIGURES_MOVED) {
                changed.refused(wording.get("correction.overtaken"));
                return;
            }
            reason.setErrorMessage(wording.refusal(refused.refusal()));
            reason.setInvalid(true);
            reason.focus();
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
