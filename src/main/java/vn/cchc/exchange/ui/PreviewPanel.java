package vn.cchc.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.exchange.Inspection;
import vn.cchc.exchange.Mapping;
import vn.cchc.exchange.Preview;
import vn.cchc.exchange.Standing;
import vn.cchc.exchange.Upload;
import vn.cchc.exchange.file.RefusedFileException;
import vn.cchc.kit.EmptyState;
import vn.cchc.kit.Panel;
import vn.cchc.observation.Writing;

/** What a file would change, figure by figure, and the button that changes it. */
final class PreviewPanel {

    /** What leads here, for the way back. */
    record Origin(Upload upload, Inspection found, Mapping mapping) {}

    private final ImportDesk desk;
    private final Origin origin;
    private final ImportNames names;
    private final Steps steps;
    private final ImportWording wording;
    private final Div table = new Div();
    private final Preview preview;

    PreviewPanel(ImportDesk desk, Origin origin, Preview preview, ImportNames names, Steps steps) {
        this.desk = desk;
        this.origin = origin;
        this.preview = preview;
        this.names = names;
        this.steps = steps;
        this.wording = names.wording();
    }

    Panel content() {
        var panel = new Panel(wording.get("preview.title", origin.upload().fileName()), wording.get("preview.hint"));
        if (preview.all() == 0) {
            return panel.empty(EmptyState.nothingDue(wording.get("preview.empty")), actions());
        }
        show(preview.count(Standing.REFUSED) > 0 ? Optional.of(Standing.REFUSED) : Optional.empty());
        panel.content(table, actions());
        if (preview.count(Standing.REFUSED) > 0) {
            panel.download(new RefusedFile(desk.previews(), origin.upload(), wording).download());
        }
        return panel;
    }

    /** The figures that stand so, under a row of buttons to choose by; all where nothing is chosen. */
    private void show(Optional<Standing> only) {
        var filters = new ArrayList<Component>();
        filters.add(filter(wording.get("preview.all", preview.all()), Optional.empty(), only));
        for (var standing : Standing.values()) {
            var words = wording.get("preview.count." + standing.name(), preview.count(standing));
            filters.add(filter(words, Optional.of(standing), only));
        }
        var row = new Div(filters.toArray(Component[]::new));
        row.addClassName("actions");
        int count = only.map(preview::count).orElse(preview.all());
        table.removeAll();
        table.add(row, new PreviewGrid(desk.previews(), origin.upload().id(), only, count, names, wording).content());
    }

    private NativeButton filter(String words, Optional<Standing> wanted, Optional<Standing> now) {
        var button = new NativeButton(words, click -> show(wanted));
        button.addClassName("tool");
        button.getElement().setAttribute("aria-pressed", String.valueOf(wanted.equals(now)));
        button.setEnabled(wanted.map(preview::count).orElse(preview.all()) > 0);
        return button;
    }

    private Div actions() {
        var upload = origin.upload();
        var confirm = Buttons.primary(wording.get("preview.confirm", preview.toWrite()), this::confirm);
        confirm.setEnabled(preview.toWrite() > 0);
        return Buttons.row(
                confirm,
                Buttons.of(wording.get("preview.back"), () -> steps.map(upload, origin.found(), origin.mapping())),
                Buttons.of(
                        wording.get("cancel"),
                        () -> steps.cancel(upload, wording.get("done.cancelled", upload.fileName()))));
    }

    private void confirm() {
        var upload = origin.upload();
        try {
            switch (desk.previews().confirm(upload.id())) {
                case Writing.Written written ->
                    steps.begin(wording.get("done.written", written.figures(), written.reports(), upload.fileName()));
                case Writing.Overtaken overtaken ->
                    steps.preview(
                            upload,
                            origin.found(),
                            origin.mapping(),
                            List.of(wording.get("overtaken", overtaken.figures())));
                case Writing.NothingToWrite nothing ->
                    steps.cancel(upload, wording.get("done.nothing", upload.fileName()));
            }
        } catch (RefusedFileException gone) {
            steps.refuse(gone);
        }
    }
}
