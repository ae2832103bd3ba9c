package vn.cchc.analytics;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.analytics.Revision.Kind;

/** Finds what became of the figures of one scorecard. */
final class Revisions {

    private Revisions() {}

    /** In the order of the units and indicators now; what is no longer there comes last. Cells that say the same are left out. */
    static List<Revision> between(Scorecard then, Scorecard now) {
        var revisions = new ArrayList<Revision>();
        cells(now).forEach(cell -> revision(find(then, cell), cell).ifPresent(revisions::add));
        cells(then)
                .filter(cell -> find(now, cell) == null)
                .forEach(cell -> revision(cell, null).ifPresent(revisions::add));
        return revisions;
    }

    private static Stream<Cell> cells(Scorecard scorecard) {
        return scorecard.rows().stream().flatMap(row -> row.cells().stream());
    }

    private static @Nullable Cell find(Scorecard scorecard, Cell like) {
        return scorecard
                .row(like.unit().id())
                .flatMap(row -> row.cell(like.indicator().code()))
                .orElse(null);
    }

    private static Optional<Revision> revision(@Nullable Cell then, @Nullable Cell now) {
        return kind(then, now).map(kind -> new Revision(then, now, kind));
    }

    private static Optional<Kind> kind(@Nullable Cell then, @Nullable Cell now) {
        boolean known = isReported(then);
        if (!isReported(now)) {
            return known ? Optional.of(Kind.WITHDRAWN) : Optional.empty();
        }
        if (!known || then == null || now == null) {
            return Optional.of(then != null && then.state() == CellState.OVERDUE ? Kind.LATE : Kind.NEW);
        }
        if (now.reported() != then.reported()) {
            return Optional.of(
                    now.reported() < then.reported() ? Kind.WITHDRAWN : then.overdue() > 0 ? Kind.LATE : Kind.NEW);
        }
        if (!Objects.equals(then.figure(), now.figure()) || then.state() != now.state()) {
            return Optional.of(Kind.CORRECTED);
        }
        return then.outcome() == now.outcome() ? Optional.empty() : Optional.of(Kind.REJUDGED);
    }

    /** A figure, or the word that there was nothing to count. */
    private static boolean isReported(@Nullable Cell cell) {
        return cell != null && (cell.figure() != null || cell.state() == CellState.NIL);
    }
}
