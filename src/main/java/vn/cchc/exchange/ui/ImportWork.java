package vn.cchc.exchange.ui;

import com.vaadin.flow.component.UI;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import vn.cchc.exchange.Progress;
import vn.cchc.exchange.file.RefusedFileException;
import vn.cchc.kit.ErrorId;

/**
 * Something that takes a while, done beside the screen so that it can be cancelled there; the browser asks twice a
 * second how far it is.
 *
 * @param refused told of a file that cannot be read
 * @param failed told the error id of everything else
 */
record ImportWork(UI ui, Consumer<RefusedFileException> refused, Consumer<String> failed) {

    private static final Logger log = LoggerFactory.getLogger(ImportWork.class);
    private static final int OFTEN = 500;

    /** Does it in the name of whoever is signed in; {@code done} is told on the screen's own thread. */
    <T> Progress start(Function<Progress, T> work, Consumer<T> done) {
        var progress = new Progress();
        ui.setPollInterval(OFTEN);
        Runnable task = () -> {
            try {
                var result = work.apply(progress);
                tell(progress, () -> done.accept(result));
            } catch (CancellationException cancelled) {
                log.debug("An import was cancelled");
            } catch (RefusedFileException refusal) {
                tell(progress, () -> refused.accept(refusal));
            } catch (RuntimeException failure) {
                var id = ErrorId.next();
                log.error("An import failed, error id {}", id, failure);
                tell(progress, () -> failed.accept(id));
            }
        };
        Thread.ofVirtual().name("import").start(new DelegatingSecurityContextRunnable(task));
        return progress;
    }

    private void tell(Progress progress, Runnable news) {
        ui.access(() -> {
            if (!progress.isCancelled()) {
                ui.setPollInterval(-1);
                news.run();
            }
        });
    }
}
