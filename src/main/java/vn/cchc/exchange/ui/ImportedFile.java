package vn.cchc.exchange.ui;

import java.time.LocalDateTime;
import java.util.Optional;
import vn.cchc.exchange.FileContent;
import vn.cchc.letter.LetterBatch;
import vn.cchc.observation.FigureBatch;

/**
 * A file that was imported, whatever it held.
 *
 * @param undo the address that asks whether to undo it
 * @param undoneBy empty while it stands
 */
record ImportedFile(
        FileContent content,
        long id,
        String fileName,
        String hash,
        LocalDateTime at,
        String by,
        int added,
        int changed,
        int same,
        int refused,
        String undo,
        Optional<String> undoneBy,
        Optional<LocalDateTime> undoneAt) {

    static ImportedFile of(FigureBatch batch) {
        var counts = batch.counts();
        return new ImportedFile(
                FileContent.FIGURES,
                batch.id(),
                batch.fileName(),
                batch.hash(),
                batch.at(),
                batch.by(),
                counts.added(),
                counts.changed(),
                counts.same(),
                counts.refused(),
                ImportAddresses.undo(batch.id()),
                batch.undone().map(FigureBatch.Undone::by),
                batch.undone().map(FigureBatch.Undone::at));
    }

    static ImportedFile of(LetterBatch batch) {
        return new ImportedFile(
                FileContent.LETTERS,
                batch.id(),
                batch.fileName(),
                batch.hash(),
                batch.at(),
                batch.by(),
                batch.entered(),
                0,
                batch.same(),
                batch.refused(),
                ImportAddresses.undoLetters(batch.id()),
                batch.undone().map(LetterBatch.Undone::by),
                batch.undone().map(LetterBatch.Undone::at));
    }

    int written() {
        return added + changed;
    }

    boolean stands() {
        return undoneAt.isEmpty();
    }
}
