package vn.cchc.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.exchange.file.RefusedFileException;
import vn.cchc.exchange.list.JudgedRow;
import vn.cchc.exchange.list.ListImports.Importing;
import vn.cchc.exchange.list.ListName;
import vn.cchc.exchange.list.ListPreview;
import vn.cchc.exchange.list.ListReading;
import vn.cchc.exchange.list.ListStanding;
import vn.cchc.kit.Panel;

/** What a file would change in a list, row by row, and the button that changes it. */
final class ListPreviewPanel {

    private final ListDesk desk;
    private final ListsState state;
    private final ListFile file;
    private final ListName list;
    private final ListSteps steps;
    private final ListWording wording;
    private final Div table = new Div();

    /** @param file the list as it is now, to go back to */
    ListPreviewPanel(ListDesk desk, ListsState state, ListFile file, ListSteps steps) {
        this.desk = desk;
        this.state = state;
        this.file = file;
        this.list = file.list();
        this.steps = steps;
        this.wording = file.wording();
    }

    Panel content() {
        var preview = preview();
        var panel = new Panel(
                wording.texts().get("lists.preview", preview.upload().fileName(), wording.name(list)),
                wording.texts().get("lists.preview.hint"));
        var parts = new ArrayList<Component>();
        preview.days().ifPresent(days -> parts.add(new ListDaysForm(days, state, steps, wording).content()));
        sentences(preview).forEach(sentence -> parts.add(new Paragraph(sentence)));
        show(preview, preview.count(ListStanding.REFUSED) > 0 ? Optional.of(ListStanding.REFUSED) : Optional.empty());
        parts.add(table);
        if (preview.isTakeable()) {
            parts.add(new Paragraph(wording.texts().get("lists.back")));
        }
        parts.add(actions(preview));
        return panel.content(parts.toArray(Component[]::new));
    }

    private ListPreview preview() {
        return desk.lists().preview(list, state.upload().orElseThrow(), reading());
    }

    private ListReading reading() {
        return new ListReading(ListWording.words(list), state.days());
    }

    private List<String> sentences(ListPreview preview) {
        var sentences = new ArrayList<String>();
        if (!preview.ignored().isEmpty()) {
            sentences.add(wording.texts().get("lists.ignored", String.join(", ", preview.ignored())));
        }
        if (preview.count(ListStanding.REFUSED) > 0) {
            sentences.add(wording.texts().get("lists.refused", preview.count(ListStanding.REFUSED)));
        } else if (preview.toWrite() == 0) {
            sentences.add(wording.texts().get("lists.nothing"));
        }
        if (preview.remarked() > 0) {
            sentences.add(wording.texts().get("lists.remarked", preview.remarked()));
        }
        return sentences;
    }

    /** The rows that stand so, under a row of buttons to choose by; all where nothing is chosen. */
    private void show(ListPreview preview, Optional<ListStanding> only) {
        var filters = new Div();
        filters.addClassName("actions");
        filters.add(filter(preview, Optional.empty(), only));
        for (var standing : ListStanding.values()) {
            filters.add(filter(preview, Optional.of(standing), only));
        }
        table.removeAll();
        table.add(
                filters,
                new ListPreviewGrid(
                                list,
                                () -> matching(preview(), only),
                                matching(preview, only).size(),
                                wording)
                        .content());
    }

    private static List<JudgedRow> matching(ListPreview preview, Optional<ListStanding> only) {
        return preview.rows().stream()
                .filter(row -> only.map(row.standing()::equals).orElse(true))
                .toList();
    }

    private NativeButton filter(ListPreview preview, Optional<ListStanding> wanted, Optional<ListStanding> now) {
        int count = matching(preview, wanted).size();
        var words = wanted.map(standing -> "lists.count." + standing.name()).orElse("lists.count-all");
        var button = new NativeButton(
                wording.texts().get(words, wording.formats().whole(count)), click -> show(preview(), wanted));
        button.addClassName("tool");
        button.getElement().setAttribute("aria-pressed", String.valueOf(wanted.equals(now)));
        button.setEnabled(count > 0);
        return button;
    }

    /** Where nothing can be written there is nothing to confirm, and no list to keep for going back. */
    private Div actions(ListPreview preview) {
        if (!preview.isTakeable()) {
            return Buttons.row(Buttons.of(wording.texts().get("lists.close"), () -> cancel(preview)));
        }
        var seen = preview.fingerprint();
        return Buttons.row(
                Buttons.primary(wording.texts().get("lists.confirm", preview.toWrite()), () -> confirm(seen)),
                file.link(desk.lists(), wording.texts().get("lists.back.download")),
                Buttons.of(wording.texts().get("lists.cancel"), () -> cancel(preview)));
    }

    private void cancel(ListPreview preview) {
        desk.lists().cancel(preview.upload().id());
        steps.go(
                ListsState.of(list),
                List.of(wording.texts().get("lists.cancelled", preview.upload().fileName())));
    }

    private void confirm(String seen) {
        try {
            switch (desk.imports().confirm(list, state.upload().orElseThrow(), reading(), seen)) {
                case Importing.Imported done ->
                    steps.done(
                            ListsState.of(list),
                            wording.texts().get("lists.done", wording.name(list), done.added(), done.changed()));
                case Importing.Overtaken overtaken ->
                    steps.go(state, List.of(wording.texts().get("lists.overtaken")));
                case Importing.NotTakeable not -> steps.go(state, List.of());
            }
        } catch (RefusedFileException gone) {
            steps.go(ListsState.of(list), List.of(wording.refusal(gone)));
        }
    }
}
