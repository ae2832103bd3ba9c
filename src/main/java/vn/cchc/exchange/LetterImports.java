package vn.cchc.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.change.TriedAgain;
import vn.cchc.exchange.LetterRowJudge.Read;
import vn.cchc.exchange.file.CellAddress;
import vn.cchc.exchange.file.Refusal;
import vn.cchc.exchange.file.RefusedFileException;
import vn.cchc.exchange.file.Sheet;
import vn.cchc.letter.LetterCandidate;
import vn.cchc.letter.LetterCandidates;
import vn.cchc.letter.LetterSurplus;
import vn.cchc.letter.LetterVerdict;
import vn.cchc.letter.LetterWriting;
import vn.cchc.letter.NewLetterBatch;

/**
 * Letters of a file: read and held against the register, shown, and entered once that is confirmed. A register is small
 * beside a province's figures, so a file is judged in memory, against a limit.
 *
 * <p>Every method throws {@link RefusedFileException} with {@link Refusal#GONE} for an upload that is not the reader's own
 * or is confirmed already.
 */
@Service
public class LetterImports {

    private static final int MOST_LETTERS = 20_000;

    private final Uploads uploads;
    private final StagedLetters staging;
    private final LetterBasisLoader loader;
    private final LetterCandidates candidates;

    LetterImports(Uploads uploads, StagedLetters staging, LetterBasisLoader loader, LetterCandidates candidates) {
        this.uploads = uploads;
        this.staging = staging;
        this.loader = loader;
        this.candidates = candidates;
    }

    /**
     * Reads every letter into the staging table, and says of each whether it can be entered.
     *
     * @throws IllegalArgumentException for a mapping that has problems
     */
    @Requires(value = Right.KEEP_LETTERS, eachUnitItself = true)
    public Preview read(long id, Inspection found, Mapping mapping, Progress progress) {
        if (!mapping.problems(found).isEmpty()) {
            throw new IllegalArgumentException("The mapping has problems: " + mapping.problems(found));
        }
        var upload = uploads.find(id);
        var judge = new LetterRowJudge(mapping, found.surplus(mapping), loader.rules());
        var rows = new ArrayList<Read>();
        try (var sheet = Sheet.open(uploads.file(upload), mapping.form())) {
            for (var each = sheet.rows(); each.hasNext(); ) {
                var row = each.next();
                progress.reached(row.number());
                if (row.number() > mapping.headingRow()) {
                    judge.read(row).ifPresent(rows::add);
                }
                if (rows.size() > MOST_LETTERS) {
                    throw new RefusedFileException(Refusal.TOO_MANY_LETTERS);
                }
            }
        }
        var known = staging.findStanding(upload.hash());
        staging.replace(id, judged(rows, judge, known.isPresent()), known);
        return staging.preview().counts(id);
    }

    private List<StagedLetter> judged(List<Read> rows, LetterRowJudge judge, boolean knownFile) {
        var letters = rows.stream()
                .filter(Read.Letter.class::isInstance)
                .map(Read.Letter.class::cast)
                .toList();
        var verdicts =
                candidates.judge(letters.stream().map(Read.Letter::candidate).toList(), knownFile);
        var staged = new ArrayList<StagedLetter>();
        int place = 0;
        for (var row : rows) {
            staged.add(
                    switch (row) {
                        case Read.Not not -> StagedLetter.refused(not.written(), not.column(), null, not.fault(), "");
                        case Read.Letter letter -> staged(letter, verdicts.get(place++), letters, judge);
                    });
        }
        return staged;
    }

    private static StagedLetter staged(
            Read.Letter letter, LetterVerdict verdict, List<Read.Letter> letters, LetterRowJudge judge) {
        return switch (verdict) {
            case LetterVerdict.Fresh fresh -> read(letter, Standing.NEW, fresh.number(), fresh.alike(), judge);
            case LetterVerdict.There there -> read(letter, Standing.SAME, there.number(), null, judge);
            case LetterVerdict.Refused refused -> {
                int column = judge.columns().of(refused.problem());
                var twin = refused.twin();
                var detail = twin == null
                        ? ""
                        : new CellAddress(letters.get(twin).written().sheetRow(), column).toString();
                yield StagedLetter.refused(
                        letter.written(),
                        column,
                        letter.candidate(),
                        refused.problem().name(),
                        detail);
            }
        };
    }

    private static StagedLetter read(
            Read.Letter letter, Standing standing, int number, @Nullable Integer alike, LetterRowJudge judge) {
        return StagedLetter.read(
                letter.written(), judge.columns().ofDay(), letter.candidate(), standing, number, alike);
    }

    /** How many letters without a number say what an entry says, whatever was decided of them. */
    @Requires(value = Right.KEEP_LETTERS, eachUnitItself = true)
    public int countAlike(long upload) {
        return staging.preview().countAlike(uploads.find(upload).id());
    }

    /**
     * Decides of a letter that may be an entry, or of all such letters of the file.
     *
     * @param place of the letter among those of the file; empty for all
     * @param enters false to leave it out, as one that is in the register
     */
    @Requires(value = Right.KEEP_LETTERS, eachUnitItself = true)
    public Preview decide(long upload, Optional<Integer> place, boolean enters) {
        long id = uploads.find(upload).id();
        staging.decide(id, place, enters);
        return staging.preview().counts(id);
    }

    /** A page of the letters in the file's order. */
    @Requires(value = Right.KEEP_LETTERS, eachUnitItself = true)
    public List<FileLetter> list(long upload, Optional<Standing> only, int offset, int limit) {
        return staging.preview().page(uploads.find(upload).id(), only, offset, limit);
    }

    /** Every refused letter in the file's order, one at a time. */
    @Requires(value = Right.KEEP_LETTERS, eachUnitItself = true)
    @Transactional(readOnly = true)
    public void eachRefused(long upload, Consumer<FileLetter> reader) {
        try (var refused = staging.preview().refused(uploads.find(upload).id())) {
            refused.forEach(reader);
        }
    }

    /** Where the apologies that would be entered exceed the late dossiers reported. */
    @Requires(value = Right.KEEP_LETTERS, eachUnitItself = true)
    public List<LetterSurplus> surpluses(long upload) {
        return candidates.surpluses(staging.fresh(uploads.find(upload).id()));
    }

    /**
     * Enters what is new: all of it or nothing. A second confirmation finds the upload gone. The register is read as it is
     * once its units are held, not as it was when this began.
     *
     * @param reason why letters of approved months are entered
     */
    @Requires(value = Right.KEEP_LETTERS, eachUnitItself = true)
    @TriedAgain
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public LetterWriting confirm(long id, String reason) {
        var upload = uploads.find(id);
        uploads.take(upload);
        var counts = staging.preview().counts(id);
        List<LetterCandidate> letters = staging.fresh(id);
        var writing = candidates.write(new NewLetterBatch(
                upload.fileName(),
                upload.hash(),
                staging.known(id),
                letters,
                counts.count(Standing.SAME),
                counts.count(Standing.REFUSED),
                reason.strip()));
        if (!(writing instanceof LetterWriting.Written)) {
            uploads.giveBack(upload);
        }
        return writing;
    }
}
