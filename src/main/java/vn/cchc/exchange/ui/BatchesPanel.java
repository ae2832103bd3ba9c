package vn.cchc.exchange.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.cchc.exchange.FileContent;
import vn.cchc.exchange.file.FileName;
import vn.cchc.kit.Download;
import vn.cchc.kit.EmptyState;
import vn.cchc.kit.FileHead;
import vn.cchc.kit.Panel;
import vn.cchc.letter.LetterUndoing;
import vn.cchc.observation.Undoing;

/** What was imported, by whom, and the way to take it back. */
record BatchesPanel(ImportDesk desk, ImportNames names, Done done, ImportWording wording) {

    private static final int SHOWN = 50;

    /** Told once a batch is undone, or why it is not. */
    interface Done {
        void done(String sentence);

        void refused(List<String> sentences);
    }

    Panel content() {
        var found = files();
        var panel = new Panel(wording.get("batches.title"), wording.get("batches.hint"));
        if (desk.sample().active()) {
            panel.foot(wording.get(
                    "batches.sample", wording.formats().date(names.basis().today())));
        }
        return found.isEmpty()
                ? panel.empty(EmptyState.nothingDue(wording.get("batches.empty")))
                : panel.table(
                        new BatchesTable(found, wording).table(),
                        download(names.basis().today()));
    }

    /** Figures and letters in the order they came. */
    private List<ImportedFile> files() {
        return Stream.concat(
                        desk.batches().list(SHOWN).stream().map(ImportedFile::of),
                        desk.letterBatches().list(SHOWN).stream().map(ImportedFile::of))
                .sorted(Comparator.comparing(ImportedFile::at)
                        .thenComparing(ImportedFile::id)
                        .thenComparing(ImportedFile::content)
                        .reversed())
                .limit(SHOWN)
                .toList();
    }

    private Download download(LocalDate today) {
        var head = new FileHead(
                FileHead.name(wording.get("batches.title"), today.toString()),
                List.of(new FileHead.Line(
                        wording.get("column.at"), wording.formats().date(today))));
        return new Download(head.name(), csv -> {
            csv.head(head);
            csv.table(new BatchesTable(files(), wording).table());
        });
    }

    /** Asks before it undoes a batch of the list; nothing happens to any other. */
    void askToUndo(FileContent content, String id) {
        files().stream()
                .filter(file -> file.content() == content && file.stands())
                .filter(file -> String.valueOf(file.id()).equals(id))
                .findFirst()
                .ifPresent(file -> {
                    var obstacles = obstacles(file);
                    if (obstacles.isEmpty()) {
                        ask(file);
                    } else {
                        done.refused(obstacles);
                    }
                });
    }

    /** Why it cannot be undone, before anybody is asked for anything. */
    private List<String> obstacles(ImportedFile file) {
        return file.content() == FileContent.LETTERS
                ? desk.letterBatches()
                        .findObstacles(file.id())
                        .map(blocked -> sentences(file, blocked))
                        .orElse(List.of())
                : desk.batches()
                        .findObstacles(file.id())
                        .map(blocked -> sentences(file, blocked))
                        .orElse(List.of());
    }

    private void ask(ImportedFile file) {
        var question = new ConfirmDialog();
        question.setHeader(wording.get("undo.question", file.fileName()));
        question.setText(wording.get(
                file.content() == FileContent.LETTERS ? "undo.text.letters" : "undo.text",
                file.written(),
                wording.moment(file.at())));
        question.setConfirmText(wording.get("undo.yes"));
        question.setConfirmButtonTheme("error primary");
        question.setCancelText(wording.get("undo.no"));
        question.setCancelable(true);
        question.addConfirmListener(confirmed -> {
            if (file.content() == FileContent.LETTERS) {
                undoLetters(file);
            } else {
                undo(file);
            }
        });
        question.open();
    }

    private void undo(ImportedFile file) {
        switch (desk.batches().undo(file.id())) {
            case Undoing.Undone undone -> done.done(wording.get("undo.done", undone.figures(), file.fileName()));
            case Undoing.NotThere gone -> gone(file);
            case Undoing.Blocked blocked -> done.refused(sentences(file, blocked));
        }
    }

    private void gone(ImportedFile file) {
        done.refused(List.of(wording.get("undo.gone", file.fileName())));
    }

    private List<String> sentences(ImportedFile file, Undoing.Blocked blocked) {
        return Stream.concat(
                        Stream.of(wording.get("undo.blocked", blocked.figures(), file.fileName())),
                        blocked.first().stream().map(this::sentence))
                .toList();
    }

    private List<String> sentences(ImportedFile file, LetterUndoing.Blocked blocked) {
        return Stream.concat(
                        Stream.of(wording.get("undo.blocked.letters", blocked.letters(), file.fileName())),
                        blocked.first().stream().map(this::sentence))
                .toList();
    }

    private String sentence(Undoing.Obstacle obstacle) {
        return wording.get(
                "obstacle." + obstacle.why().name(),
                names.unit(obstacle.unit(), obstacle.month()),
                names.measure(obstacle.measure()),
                wording.month(obstacle.month()));
    }

    private void undoLetters(ImportedFile file) {
        // Files from before names were dotted out have to be undone as well.
        var reason = wording.get("undo.reason", FileName.kept(file.fileName()));
        switch (desk.letterBatches().undo(file.id(), reason)) {
            case LetterUndoing.Undone undone ->
                done.done(wording.get("undo.done.letters", undone.letters(), file.fileName()));
            case LetterUndoing.NotThere gone -> gone(file);
            case LetterUndoing.Blocked blocked -> done.refused(sentences(file, blocked));
        }
    }

    private String sentence(LetterUndoing.Obstacle obstacle) {
        return wording.get(
                "obstacle.letter." + obstacle.why().name(),
                names.unit(obstacle.unit(), obstacle.handedOn()),
                obstacle.number(),
                wording.formats().date(obstacle.handedOn()));
    }
}
