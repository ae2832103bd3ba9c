package vn.cchc.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.exchange.LetterStagingQuery.Fresh;
import vn.cchc.exchange.LetterStagingQuery.Judged;
import vn.cchc.letter.LetterBatch;
import vn.cchc.letter.LetterBatches;
import vn.cchc.letter.LetterCandidate;
import vn.cchc.letter.LetterCandidates;
import vn.cchc.letter.LetterVerdict;

/** The letters of a file as they lie there until somebody confirms them, and by which numbers they would be entered. */
@Component
class StagedLetters {

    private final LetterStagingQuery staging;
    private final FileLettersQuery preview;
    private final LetterCandidates candidates;
    private final LetterBatches batches;

    StagedLetters(
            LetterStagingQuery staging, FileLettersQuery preview, LetterCandidates candidates, LetterBatches batches) {
        this.staging = staging;
        this.preview = preview;
        this.candidates = candidates;
        this.batches = batches;
    }

    FileLettersQuery preview() {
        return preview;
    }

    void replace(long upload, List<StagedLetter> letters, Optional<Long> known) {
        staging.replace(upload, letters, known);
    }

    /** The batch of the very file that stands now. */
    Optional<Long> findStanding(String hash) {
        return batches.findStanding(hash).map(LetterBatch::id);
    }

    /** The batch of the very file that stood when it was read. */
    Optional<Long> known(long upload) {
        return staging.known(upload);
    }

    /** What would be written, in the file's order. */
    List<LetterCandidate> fresh(long upload) {
        return staging.fresh(upload).stream().map(Fresh::letter).toList();
    }

    /**
     * One letter more or less moves the numbers of those behind it, so all are judged as the confirmation will judge them;
     * what somebody entered meanwhile is there then, or stands in the way.
     *
     * @param place of the letter among those of the file; empty for all that may be entries
     */
    @Transactional
    void decide(long upload, Optional<Integer> place, boolean enters) {
        staging.decide(upload, place, enters ? Standing.NEW : Standing.SAME);
        var fresh = staging.fresh(upload);
        var verdicts = candidates.judge(fresh.stream().map(Fresh::letter).toList(), false);
        var judged = new ArrayList<Judged>();
        for (int i = 0; i < fresh.size(); i++) {
            judged.add(judged(fresh.get(i).place(), verdicts.get(i), fresh));
        }
        staging.judge(upload, judged);
    }

    private static Judged judged(int place, LetterVerdict verdict, List<Fresh> letters) {
        return switch (verdict) {
            case LetterVerdict.Fresh found -> new Judged(place, Standing.NEW, found.number(), null, "");
            case LetterVerdict.There there -> new Judged(place, Standing.SAME, there.number(), null, "");
            case LetterVerdict.Refused refused -> {
                var twin = refused.twin();
                var detail = twin == null ? "" : letters.get(twin).cell().toString();
                yield new Judged(
                        place, Standing.REFUSED, null, refused.problem().name(), detail);
            }
        };
    }
}
