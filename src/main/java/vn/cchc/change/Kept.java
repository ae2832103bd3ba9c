package vn.cchc.change;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What was read once and holds as long as its subject does not change. The database is asked for the version at every
 * question, so that an answer is never out of date, however many servers there are; what is saved is the reading.
 *
 * <p>A transaction that writes reads for itself: what it sees may never be committed.
 *
 * @param <K> everything else the answer depends on, a moment of the past included
 */
public final class Kept<K, V> {

    /** No subject is at this version. */
    public static final long NOTHING = -1;

    private final Cache<K, Reading<V>> cache;

    /**
     * What the database said.
     *
     * @param value empty: the version asked for is still the current one
     */
    public record Reading<V>(long version, Optional<V> value) {}

    /** @param most how many answers are kept; those asked for least go first */
    public Kept(long most) {
        cache = Caffeine.newBuilder().maximumSize(most).build();
    }

    /** @param question asks for the value, unless the version it is given is still the current one */
    public V current(K key, LongFunction<Reading<V>> question) {
        var held = isWriting() ? null : cache.getIfPresent(key);
        var found = question.apply(held == null ? NOTHING : held.version());
        if (held != null && found.value().isEmpty()) {
            return held.value().orElseThrow();
        }
        return keep(key, found);
    }

    /** What is kept at a version that is known already. */
    public Optional<V> find(K key, long version) {
        @Nullable Reading<V> held = isWriting() ? null : cache.getIfPresent(key);
        return Optional.ofNullable(held)
                .filter(kept -> kept.version() == version)
                .flatMap(Reading::value);
    }

    /** @param value read after the version was: it may be newer than that, and never older */
    public V keep(K key, long version, V value) {
        return keep(key, new Reading<>(version, Optional.of(value)));
    }

    private V keep(K key, Reading<V> found) {
        var value = found.value().orElseThrow();
        if (!isWriting()) {
            cache.put(key, found);
        }
        return value;
    }

    private static boolean isWriting() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }
}
