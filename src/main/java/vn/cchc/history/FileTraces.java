package vn.cchc.history;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.history.Traces.Batch;
import vn.cchc.history.Traces.Version;

/** Which import wrote or took back which version: each is told once, by its numbers and its account. */
final class FileTraces {

    private final List<Batch> unused;
    private final List<Batch> used = new ArrayList<>();

    FileTraces(List<Batch> batches) {
        this.unused = new ArrayList<>(batches);
    }

    /** The import that made a version of what was there before. */
    Optional<Batch> writing(Version version, @Nullable BigDecimal old) {
        var found = unused.stream()
                .filter(batch -> batch.account().equals(version.account())
                        && same(batch.newValue(), version.value())
                        && same(batch.oldValue(), old))
                .findFirst();
        found.ifPresent(batch -> {
            unused.remove(batch);
            used.add(batch);
        });
        return found;
    }

    /** The import that was taken back when one number became the other. */
    Optional<Batch> undone(@Nullable BigDecimal old, @Nullable BigDecimal value) {
        var found = used.reversed().stream()
                .filter(batch ->
                        batch.undoneAt() != null && same(batch.newValue(), old) && same(batch.oldValue(), value))
                .findFirst();
        found.ifPresent(used::remove);
        return found;
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }
}
