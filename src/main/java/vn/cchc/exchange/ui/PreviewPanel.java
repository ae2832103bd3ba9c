package vn.cchc.exchange.ui;

import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ul;

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
import vn.cchc.kit.Markup;
import vn.cchc.kit.Panel;

/** What a file would change, row by row, and the button that changes it. */
final class PreviewPanel {

    /** What leads here, for the way back. */
    record Origin(Upload upload, Inspection found, Mapping mapping) {}

    private final Previewed previewed;
    private final Origin origin;
    private final Steps steps;
    private final ImportWording wording;
    private final Div table = new Div();
    private final Preview preview;

    PreviewPanel(Previewed previewed, Origin origin, Steps steps, ImportWording wording) {
        this.previewed = previewed;
        this.origin = origin;
        this.preview = previewed.counts();
        this.steps = steps;
        this.wording = wording;
    }

    Panel content() {
        var panel = new Panel(wording.get("preview.title", origin.upload().fileName()), previewed.hint());
        if (preview.all() == 0) {
            return panel.empty(EmptyState.nothingDue(wording.get("preview.empty")), remarks(), actions());
        }
        show(preview.count(Standing.REFUSED) > 0 ? Optional.of(Standing.REFUSED) : Optional.empty());
        var parts = new ArrayList<Component>();
        parts.add(remarks());
        parts.addAll(previewed.choices());
        parts.addAll(List.of(table, actions()));
        panel.content(parts.toArray(Component[]::new));
        if (preview.count(Standing.REFUSED) > 0) {
            panel.download(previewed.refused());
        }
        return panel;
    }

    private Markup remarks() {
        var said = new ArrayList<>(previewed.remarks());
        new LeftOut(origin.found(), origin.mapping(), wording)
                .sentences()
                .forEach(sentence -> said.add(PreviewRemark.plain(sentence)));
        var remarks = new Markup(ul(each(said, remark -> li(remark.sentence()).withCondClass(remark.warns(), "warns")))
                .withClasses("rules", "remarks"));
        remarks.setVisible(!said.isEmpty());
        return remarks;
    }

    /** The rows that stand so, under a row of buttons to choose by; all where nothing is chosen. */
    private void show(Optional<Standing> only) {
        var filters = new ArrayList<Component>();
        filters.add(filter(wording.get("preview.all", preview.all()), Optional.empty(), only));
        for (var standing : previewed.standings()) {
            var words = wording.get("preview.count." + standing.name(), preview.count(standing));
            filters.add(filter(words, Optional.of(standing), only));
        }
        var row = new Div(filters.toArray(Component[]::new));
        row.addClassName("actions");
        int count = only.map(preview::count).orElse(preview.all());
        table.removeAll();
        table.add(row, previewed.rows(only, count));
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
        var confirm = Buttons.primary(previewed.confirmation(), this::confirm);
        confirm.setVisible(preview.toWrite() > 0);
        return Buttons.row(
                confirm,
                Buttons.of(wording.get("preview.back"), () -> steps.map(upload, origin.found(), origin.mapping())),
                Buttons.of(
                        wording.get("cancel"),
                        () -> steps.cancel(upload, wording.get("done.cancelled", upload.fileName()))));
    }

    private void confirm() {
        try {
            previewed.confirm();
        } catch (RefusedFileException gone) {
            steps.refuse(gone);
        }
    }
}
