package vn.cchc.exchange.ui;

import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ul;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.exchange.Uploads;
import vn.cchc.exchange.file.Refusal;
import vn.cchc.exchange.file.RefusedFileException;
import vn.cchc.kit.Markup;
import vn.cchc.kit.Panel;

/** Where a file is dropped. What is too large is refused in the browser, and again while it comes in. */
record UploadPanel(Uploads uploads, Steps steps, ImportWording wording) {

    private static final int OFTEN = 500;

    Panel content() {
        var upload = new Upload(this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) Uploads.LARGEST);
        upload.setI18n(new UploadWords(wording).words());
        upload.addClassName("import-upload");
        // What the server says of the file reaches the screen with the next question.
        upload.getElement()
                .addEventListener("upload-start", start -> UI.getCurrent().setPollInterval(OFTEN));
        upload.addFileRejectedListener(rejected -> steps.refuse(new RefusedFileException(Refusal.TOO_LARGE)));
        var rules = new Markup(ul(each(
                        Stream.of("upload.rule.formats", "upload.rule.layouts", "upload.rule.names", "upload.rule.safe")
                                .map(wording::get)
                                .toList(),
                        rule -> li(rule)))
                .withClass("rules"));
        return new Panel(wording.get("upload.title"), wording.get("upload.hint")).content(upload, rules);
    }

    private void receive(UploadEvent event) throws IOException {
        var ui = event.getUI();
        try {
            if (event.getFileSize() > Uploads.LARGEST) {
                throw new RefusedFileException(Refusal.TOO_LARGE);
            }
            var received = uploads.receive(event.getFileName(), event.getInputStream());
            ui.access(() -> steps.inspect(received, Optional.empty()));
        } catch (RefusedFileException refused) {
            ui.access(() -> steps.refuse(refused));
            event.reject(wording.refusal(refused));
        }
    }
}
