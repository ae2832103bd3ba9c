package vn.cchc.analytics.ui;

import com.vaadin.flow.component.UI;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.cchc.change.Announced;
import vn.cchc.change.Subject;
import vn.cchc.kit.OpenPages;
import vn.cchc.letter.RegisterChanged;
import vn.cchc.observation.FiguresChanged;

/**
 * Draws the open screens of figures anew once reports, figures, units or the catalogue were changed, on every page that
 * this server shows.
 */
@Component
class LiveFigures {

    /** Reports approved together are drawn together. In milliseconds. */
    private static final long PAUSE = 300;

    private final OpenPages pages;
    private final AtomicBoolean planned = new AtomicBoolean();
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());

    LiveFigures(OpenPages pages) {
        this.pages = pages;
    }

    /** Only what was committed is there to be shown. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void plan(FiguresChanged change) {
        plan();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void plan(RegisterChanged change) {
        plan();
    }

    /** Units and the catalogue change what every figure means. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void plan(Announced change) {
        if (change.subjects().contains(Subject.UNITS) || change.subjects().contains(Subject.CATALOGUE)) {
            plan();
        }
    }

    private void plan() {
        if (!planned.getAndSet(true)) {
            timer.schedule(this::redraw, PAUSE, TimeUnit.MILLISECONDS);
        }
    }

    private void redraw() {
        planned.set(false);
        pages.wake(LiveFigures::draw);
    }

    private static void draw(UI page) {
        if (showsFigures(page)) {
            page.refreshCurrentRoute(false);
        }
    }

    /** The screens of this room; in others somebody may be typing. */
    private static boolean showsFigures(UI page) {
        return page.getInternals().getActiveRouterTargetsChain().stream()
                .findFirst()
                .filter(view -> view.getClass().getPackage() == LiveFigures.class.getPackage())
                .isPresent();
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }
}
