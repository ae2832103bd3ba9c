package vn.cchc.annotation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.access.Rights;
import vn.cchc.journal.Deed;
import vn.cchc.journal.Journal;
import vn.cchc.journal.NewEntry;
import vn.cchc.period.AsOf;
import vn.cchc.place.UnitId;

/**
 * The notes beside the figures: read by everybody, written by those who approve figures and those who keep the system.
 *
 * <p>Writing throws {@link AccessDeniedException} for everybody else, and {@link RefusedAnnotationException} for a note
 * that breaks the rules.
 */
@Service
public class Annotations {

    private final AnnotationsQuery query;
    private final StoredAnnotations stored;
    private final SurroundingsLoader around;
    private final Journal journal;
    private final Rights rights;

    Annotations(
            AnnotationsQuery query,
            StoredAnnotations stored,
            SurroundingsLoader around,
            Journal journal,
            Rights rights) {
        this.query = query;
        this.stored = stored;
        this.around = around;
        this.journal = journal;
        this.rights = rights;
    }

    /** Every note as it stood at a moment, newest first, in one statement. */
    @Requires(Right.READ_FIGURES)
    public List<Annotation> list(AsOf asOf) {
        return query.list(asOf);
    }

    /** What notes of a moment are about, in two statements; a moment nothing is known of becomes now. */
    @Requires(Right.READ_FIGURES)
    public Surroundings surroundings(AsOf wanted) {
        return around.load(wanted);
    }

    @Requires(Right.WRITE_NOTES)
    @Transactional
    public void add(NewAnnotation note) {
        keep(null, note);
    }

    /** Replaces what a note says; the database remembers what it said. */
    @Requires(Right.WRITE_NOTES)
    @Transactional
    public void correct(long id, NewAnnotation note) {
        keep(id, note);
    }

    /** Takes a note away; one that is gone already stays away. */
    @Requires(Right.WRITE_NOTES)
    @Transactional
    public void remove(long id) {
        stored.findById(id).ifPresent(note -> {
            stored.deleteById(id);
            journal.write(deed(Deed.NOTE_REMOVED, note));
        });
    }

    private void keep(@Nullable Long id, NewAnnotation note) {
        var writer = rights.require(Right.WRITE_NOTES);
        var rule = AnnotationRules.of(around.load(AsOf.NOW));
        var problems = id == null || stored.existsById(id) ? rule.problems(note) : List.of(Problem.GONE);
        if (!problems.isEmpty()) {
            throw new RefusedAnnotationException(problems);
        }
        var kept = StoredAnnotation.of(id, note, writer.username(), rule.now());
        stored.save(kept);
        journal.write(deed(Deed.NOTE_WRITTEN, kept));
    }

    private static NewEntry deed(Deed deed, StoredAnnotation note) {
        var unit = Optional.ofNullable(note.unitId()).map(UnitId::new);
        return new NewEntry(
                deed, unit, Optional.empty(), Objects.requireNonNullElse(note.indicatorCode(), ""), note.text());
    }
}
