package vn.cchc.kit;

import java.util.function.Supplier;
import org.slf4j.LoggerFactory;

/** What became of the loading of one panel. */
public sealed interface LoadState<T> {

    /** The figures are there. */
    record Loaded<T>(T value) implements LoadState<T> {}

    /** Loading failed; the id stands in the log beside the cause. */
    record Failed<T>(String errorId) implements LoadState<T> {}

    /** Runs a query so that its failure costs one panel and not the screen. */
    static <T> LoadState<T> of(Supplier<T> query) {
        try {
            return new Loaded<>(query.get());
        } catch (RuntimeException failure) {
            String id = ErrorId.next();
            LoggerFactory.getLogger(LoadState.class).error("Panel failed, error id {}", id, failure);
            return new Failed<>(id);
        }
    }
}
