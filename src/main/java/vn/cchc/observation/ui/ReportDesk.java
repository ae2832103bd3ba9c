package vn.cchc.observation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import vn.cchc.observation.EntryDesk;
import vn.cchc.observation.EntryForm;
import vn.cchc.observation.Refusal;
import vn.cchc.observation.RefusedReportException;
import vn.cchc.observation.Seen;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;

/** A report to be typed and handed in. */
final class ReportDesk implements ReportBody {

    private static final String WIDTH = "min(94vw, 560px)";

    private final EntryDesk desk;
    private final UnitId unit;
    private final Month month;
    private final Changed changed;
    private final EntryWording wording;
    private final EntrySheet sheet;

    ReportDesk(EntryDesk desk, EntryForm form, String key, Changed changed, EntryWording wording) {
        this.desk = desk;
        this.unit = form.report().unit();
        this.month = form.month();
        this.changed = changed;
        this.wording = wording;
        this.sheet = new EntrySheet(form, new Keeper.Drafts(desk, unit, month), key, wording);
    }

    @Override
    public Component content() {
        var submit = new NativeButton(wording.get("entry.submit"), click -> ask(sheet.seen()));
        submit.addClassNames("button", "primary");
        submit.setId("submit-report");
        var hint = new Paragraph(wording.get("entry.keys"));
        hint.addClassNames("foot", "entry-keys");
        var actions = new Div(submit);
        actions.addClassName("actions");
        var body = new Div(hint, sheet, actions);
        body.addClassName("entry-body");
        return body;
    }

    @Override
    public void follow(EntryForm now) {
        sheet.follow(now);
    }

    /**
     * Asks by what is kept, not by what this screen remembers: a colleague may have typed too.
     *
     * @param seen what was on the screen when it was decided to hand in
     */
    private void ask(Seen seen) {
        var form = desk.open(unit, month);
        if (!form.report().isEditable()) {
            changed.refused(wording.get("refusal.LOCKED"));
            return;
        }
        sheet.follow(form);
        var checklist = new Checklist(form, seen, sheet.unsettled(), wording);
        var question = new ConfirmDialog();
        question.addClassName("check-dialog");
        question.setWidth(WIDTH);
        question.add(checklist.content());
        if (checklist.isReady()) {
            question.setHeader(wording.get("check.ready", wording.month(month)));
            question.setConfirmText(wording.get("check.submit"));
            question.setCancelText(wording.get("check.back"));
            question.setCancelable(true);
            question.addConfirmListener(confirmed -> submit(Seen.of(form)));
        } else {
            question.setHeader(wording.get("check.not-ready"));
            question.setConfirmText(wording.get("check.go-on"));
        }
        question.open();
    }

    /** What somebody wrote while the question stood there is asked about anew. */
    private void submit(Seen seen) {
        try {
            desk.submit(unit, month, seen);
            changed.changed(wording.get("entry.submitted", wording.month(month)));
        } catch (RefusedReportException refused) {
            if (refused.refusal() == Refusal.MOVED) {
                ask(seen);
            } else {
                changed.refused(wording.refusal(refused.refusal()));
            }
        }
    }
}
