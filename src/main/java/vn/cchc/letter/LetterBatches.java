package vn.cchc.letter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.access.Rights;
import vn.cchc.change.TriedAgain;
import vn.cchc.journal.Deed;

/**
 * What was entered from files, a batch each, and the taking back of a whole batch. Every method throws {@link
 * AccessDeniedException} where one of the units' registers is not the reader's to keep.
 */
@Service
public class LetterBatches {

    private static final int MOST_OBSTACLES = 20;

    private final LetterBatchesQuery query;
    private final LetterBatchUndoingQuery undoing;
    private final CurrentLetterRules rules;
    private final LetterBatchNews news;
    private final Rights rights;

    LetterBatches(
            LetterBatchesQuery query,
            LetterBatchUndoingQuery undoing,
            CurrentLetterRules rules,
            LetterBatchNews news,
            Rights rights) {
        this.query = query;
        this.undoing = undoing;
        this.rules = rules;
        this.news = news;
        this.rights = rights;
    }

    /**
     * Voids every letter of a batch, or says what stands in the way.
     *
     * @param reason what the register says of the letters from then on
     * @throws RefusedLetterException for a reason that none of them could be voided for by hand
     */
    @Requires(value = Right.KEEP_LETTERS, eachUnitItself = true)
    @TriedAgain
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public LetterUndoing undo(long batch, String reason) {
        var by = news.keeper();
        var problems = LetterRules.problemsOfVoiding(reason);
        if (!problems.isEmpty()) {
            throw new RefusedLetterException(problems);
        }
        var fileName = undoing.lockStanding(batch);
        if (fileName.isEmpty()) {
            return new LetterUndoing.NotThere();
        }
        var units = undoing.unitsOfBatch(batch);
        news.requireEach(units);
        query.lock(units);
        var rule = rules.rules();
        int blocked = undoing.countObstacles(batch, rule.closed());
        if (blocked > 0) {
            return new LetterUndoing.Blocked(blocked, undoing.obstacles(batch, rule.closed(), MOST_OBSTACLES));
        }
        news.tell(Deed.LETTER_IMPORT_UNDONE, batch, fileName.get(), Map.of());
        return new LetterUndoing.Undone(undoing.undo(batch, rule.today(), reason, by, news.now()));
    }

    /** What would keep a batch from being undone now, to be told before anybody is asked; empty where nothing does. */
    @Requires(value = Right.KEEP_LETTERS, eachUnitItself = true)
    @Transactional(readOnly = true)
    public Optional<LetterUndoing.Blocked> findObstacles(long batch) {
        news.requireEach(undoing.unitsOfBatch(batch));
        var closed = rules.rules().closed();
        int letters = undoing.countObstacles(batch, closed);
        return letters == 0
                ? Optional.empty()
                : Optional.of(new LetterUndoing.Blocked(letters, undoing.obstacles(batch, closed, MOST_OBSTACLES)));
    }

    /** The newest batches first: an officer's own, everybody's for those who keep all registers. */
    @Requires(value = Right.KEEP_LETTERS, eachUnitItself = true)
    public List<LetterBatch> list(int limit) {
        var reader = rights.require(Right.KEEP_LETTERS);
        return query.list(reader.scope().ownUnit().map(unit -> reader.username()), limit);
    }

    /** The newest batch of this very file that still stands, whoever imported it. */
    @Requires(value = Right.KEEP_LETTERS, eachUnitItself = true)
    public Optional<LetterBatch> findStanding(String hash) {
        return query.findStanding(hash);
    }
}
