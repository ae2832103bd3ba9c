package vn.cchc.exchange.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import vn.cchc.exchange.Progress;
import vn.cchc.exchange.Upload;
import vn.cchc.kit.Panel;

/** How far the reading of a file is, with the way out. */
record WorkPanel(Upload upload, Progress progress, Steps steps, ImportWording wording) {

    Panel content() {
        var rows = new Paragraph(wording.get("work.rows", 0));
        rows.getElement().setAttribute("role", "status");
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", wording.get("work.title", upload.fileName()));
        var asking = UI.getCurrent().addPollListener(poll -> rows.setText(wording.get("work.rows", progress.rows())));
        rows.addDetachListener(gone -> asking.remove());
        var cancel = Buttons.of(
                wording.get("cancel"), () -> steps.cancel(upload, wording.get("done.cancelled", upload.fileName())));
        return new Panel(wording.get("work.title", upload.fileName()), wording.get("work.hint"))
                .content(bar, rows, Buttons.row(cancel));
    }
}
