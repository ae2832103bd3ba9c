package vn.cchc.platform;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two people who do something in the same moment, each in a real transaction of its own: the first has done it and has not
 * committed when the second begins, and commits once the database says that the second waits.
 */
public record Meeting(PlatformTransactionManager transactions) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** What became of the second; the first is committed. Whatever the second throws is thrown. */
    public <T> T of(Runnable first, Callable<T> second) throws Exception {
        return of(first, second, () -> {});
    }

    /** The same, where the first goes on in its transaction once the second waits for it. */
    public <T> T of(Runnable first, Callable<T> second, Runnable goesOn) throws Exception {
        var done = new CountDownLatch(1);
        var commit = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var begun = threads.submit(() -> new TransactionTemplate(transactions).executeWithoutResult(open -> {
                first.run();
                done.countDown();
                waitFor(commit);
                goesOn.run();
            }));
            try {
                await().atMost(PATIENCE).until(() -> done.getCount() == 0 || begun.isDone());
                if (begun.isDone()) {
                    get(begun);
                }
                var follows = threads.submit(second);
                await("the second waits for the first")
                        .atMost(PATIENCE)
                        .until(() -> follows.isDone() || TestDatabase.isAnybodyWaiting());
                commit.countDown();
                get(begun);
                return get(follows);
            } finally {
                commit.countDown();
            }
        }
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T> T get(Future<T> task) throws Exception {
        try {
            return task.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw failed;
        }
    }
}
