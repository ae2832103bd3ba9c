package vn.cchc.analytics.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.annotation.PreDestroy;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.cchc.change.Announced;
import vn.cchc.change.Subject;
import vn.cchc.letter.RegisterChanged;
import vn.cchc.observation.FiguresChanged;

/**
 * Draws the open screens of figures anew once reports, figures, units or the catalogue were changed, on every page that this server shows. It
 * knows pages, not screens: nothing is registered by a view, so nothing of one is held when it is left. Whoever approves
 * does not wait for the pages of others.
 */
@Component
class LiveFigures implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1;

    /** Reports approved together are drawn together. In milliseconds. */
    private static final long PAUSE = 300;

    private final transient Set<UI> open = ConcurrentHashMap.newKeySet();
    private final transient AtomicBoolean planned = new AtomicBoolean();
    private final transient ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(begun -> {
            var page = begun.getUI();
            open.add(page);
            page.addDetachListener(left -> open.remove(page));
        });
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
        open.forEach(page -> Thread.startVirtualThread(() -> draw(page)));
    }

    private static void draw(UI page) {
        try {
            page.access(() -> {
                if (showsFigures(page)) {
                    page.refreshCurrentRoute(false);
                }
            });
        } catch (UIDetachedException closedMeanwhile) {
            // It shows nothing any more.
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
