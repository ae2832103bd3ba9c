package vn.cchc.exchange.ui;

import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ul;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import vn.cchc.exchange.file.Refusal;
import vn.cchc.exchange.file.RefusedFileException;
import vn.cchc.exchange.list.ListName;
import vn.cchc.exchange.list.Lists;
import vn.cchc.kit.Markup;
import vn.cchc.kit.Panel;

/** Where a file of a list is dropped. */
record ListUploadPanel(Lists lists, ListName list, ListSteps steps, ListWording wording) {

    private static final int OFTEN = 500;

    Panel content() {
        var texts = wording.texts();
        var upload = new Upload(this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Lists.LARGEST);
        upload.setI18n(new UploadWords(new ImportWording(texts)).words());
        upload.addClassName("import-upload");
        // What the server says of the file reaches the screen with the next question.
        upload.getElement()
                .addEventListener("upload-start", start -> UI.getCurrent().setPollInterval(OFTEN));
        upload.addFileRejectedListener(
                rejected -> steps.go(ListsState.of(list), List.of(texts.get("lists.too-large"))));
        var rules = Stream.of("lists.rule.missing", "lists.rule.all", "lists.rule.preview", "lists.rule.formats")
                .map(texts::get)
                .toList();
        var panel = new Panel(texts.get("lists.upload"), texts.get("lists.upload.hint", wording.name(list)));
        var shown = list == ListName.UNITS
                ? Stream.concat(Stream.of(texts.get("lists.rule.national")), rules.stream())
                        .toList()
                : rules;
        return panel.content(
                upload, new Markup(ul(each(shown, rule -> li(rule))).withClass("rules")));
    }

    private void receive(UploadEvent event) throws IOException {
        var ui = event.getUI();
        try {
            if (event.getFileSize() > Lists.LARGEST) {
                throw new RefusedFileException(Refusal.TOO_LARGE);
            }
            var received = lists.receive(list, event.getFileName(), event.getInputStream());
            ui.access(() -> {
                ui.setPollInterval(-1);
                steps.go(ListsState.of(list).withUpload(received.id()), List.of());
            });
        } catch (RefusedFileException refused) {
            ui.access(() -> steps.go(ListsState.of(list), List.of(wording.refusal(refused))));
            event.reject(wording.refusal(refused));
        }
    }
}
