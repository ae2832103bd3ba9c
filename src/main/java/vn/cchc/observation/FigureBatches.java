package vn.cchc.observation;

import java.util.List;
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
import vn.cchc.period.Month;

/** What was written from files, a batch each, and the taking back of a whole batch. */
@Service
@TriedAgain
public class FigureBatches {

    private static final int MOST_OBSTACLES = 20;

    private final FigureBatchesQuery query;
    private final BatchUndoingQuery undoing;
    private final BatchNews news;
    private final Rights rights;

    FigureBatches(FigureBatchesQuery query, BatchUndoingQuery undoing, BatchNews news, Rights rights) {
        this.query = query;
        this.undoing = undoing;
        this.news = news;
        this.rights = rights;
    }

    /**
     * Takes a whole batch back, or says what stands in the way once its months are held.
     *
     * @throws AccessDeniedException where one of its units is none of the reader's
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    @Requires(value = Right.IMPORT_FIGURES, eachUnitItself = true)
    public Undoing undo(long batch) {
        var fileName = undoing.lockStanding(batch);
        if (fileName.isEmpty()) {
            return new Undoing.NotThere();
        }
        var units = query.byUnit(batch);
        var by = news.begin(units.stream().map(FigureBatchesQuery.OfUnit::unit).toList(), months(units));
        int blocked = undoing.lockAndCountObstacles(batch);
        if (blocked > 0) {
            return new Undoing.Blocked(blocked, undoing.obstacles(batch, MOST_OBSTACLES));
        }
        undoing.undo(batch, by);
        news.tell(Deed.IMPORT_UNDONE, fileName.get(), by, units);
        return new Undoing.Undone(
                units.stream().mapToInt(FigureBatchesQuery.OfUnit::figures).sum());
    }

    /** What would keep a batch from being undone now, to be told before anybody is asked; empty where nothing does. */
    @Transactional(readOnly = true)
    @Requires(value = Right.IMPORT_FIGURES, eachUnitItself = true)
    public Optional<Undoing.Blocked> findObstacles(long batch) {
        query.byUnit(batch).forEach(unit -> rights.require(Right.IMPORT_FIGURES, unit.unit()));
        int figures = undoing.countObstacles(batch);
        return figures == 0
                ? Optional.empty()
                : Optional.of(new Undoing.Blocked(figures, undoing.obstacles(batch, MOST_OBSTACLES)));
    }

    private static List<Month> months(List<FigureBatchesQuery.OfUnit> units) {
        return units.stream().flatMap(unit -> unit.months().stream()).distinct().toList();
    }

    /** The newest batches first: an officer's own, everybody's for those who import for all. */
    @Requires(value = Right.IMPORT_FIGURES, eachUnitItself = true)
    public List<FigureBatch> list(int limit) {
        var reader = rights.require(Right.IMPORT_FIGURES);
        return query.list(reader.scope().ownUnit().map(unit -> reader.username()), limit);
    }

    /** The newest batch of this very file that still stands, whoever imported it. */
    @Requires(value = Right.IMPORT_FIGURES, eachUnitItself = true)
    public Optional<FigureBatch> findStanding(String hash) {
        return query.findStanding(hash);
    }
}
