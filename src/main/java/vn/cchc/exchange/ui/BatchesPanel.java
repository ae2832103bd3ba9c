package vn.cchc.exchange.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.kit.Download;
import vn.cchc.kit.EmptyState;
import vn.cchc.kit.FileHead;
import vn.cchc.kit.Panel;
import vn.cchc.observation.FigureBatch;
import vn.cchc.observation.FigureBatches;
import vn.cchc.observation.Undoing;

/** What was imported, by whom, and the way to take it back. */
record BatchesPanel(FigureBatches batches, ImportNames names, Done done, ImportWording wording) {

    private static final int SHOWN = 50;

    /** Told once a batch is undone, or why it is not. */
    interface Done {
        void done(List<String> sentences);
    }

    Panel content() {
        var found = batches.list(SHOWN);
        var panel = new Panel(wording.get("batches.title"), wording.get("batches.hint"));
        return found.isEmpty()
                ? panel.empty(EmptyState.nothingDue(wording.get("batches.empty")))
                : panel.table(
                        new BatchesTable(found, wording).table(),
                        download(names.basis().today()));
    }

    private Download download(LocalDate today) {
        var head = new FileHead(
                FileHead.name(wording.get("batches.title"), today.toString()),
                List.of(new FileHead.Line(
                        wording.get("column.at"), wording.formats().date(today))));
        return new Download(head.name(), csv -> {
            csv.head(head);
            csv.table(new BatchesTable(batches.list(SHOWN), wording).table());
        });
    }

    /** Asks before it undoes a batch of the list; nothing happens to any other. */
    void askToUndo(String id) {
        find(id).filter(batch -> batch.undone().isEmpty()).ifPresent(batch -> {
            var question = new ConfirmDialog();
            question.setHeader(wording.get("undo.question", batch.fileName()));
            question.setText(wording.get("undo.text", batch.counts().written(), wording.moment(batch.at())));
            question.setConfirmText(wording.get("undo.yes"));
            question.setConfirmButtonTheme("error primary");
            question.setCancelText(wording.get("undo.no"));
            question.setCancelable(true);
            question.addConfirmListener(confirmed -> done.done(undo(batch)));
            question.open();
        });
    }

    private Optional<FigureBatch> find(String id) {
        return batches.list(SHOWN).stream()
                .filter(batch -> String.valueOf(batch.id()).equals(id))
                .findFirst();
    }

    private List<String> undo(FigureBatch batch) {
        return switch (batches.undo(batch.id())) {
            case Undoing.Undone undone -> List.of(wording.get("undo.done", undone.figures(), batch.fileName()));
            case Undoing.NotThere gone -> List.of(wording.get("undo.gone", batch.fileName()));
            case Undoing.Blocked blocked ->
                Stream.concat(
                                Stream.of(wording.get("undo.blocked", blocked.figures(), batch.fileName())),
                                blocked.first().stream().map(this::sentence))
                        .toList();
        };
    }

    private String sentence(Undoing.Obstacle obstacle) {
        return wording.get(
                "obstacle." + obstacle.why().name(),
                names.unit(obstacle.unit(), obstacle.month()),
                names.measure(obstacle.measure()),
                wording.month(obstacle.month()));
    }
}
