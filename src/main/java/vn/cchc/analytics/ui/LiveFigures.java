package vn.cchc.analytics.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.cchc.observation.FiguresChanged;

/**
 * Draws the open screens of figures anew once reports or figures were changed, on every page that this server shows. It
 * knows pages, not screens: nothing is registered by a view, so nothing of one is held when it is left.
 */
@Component
class LiveFigures implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1;

    private final transient Set<UI> open = ConcurrentHashMap.newKeySet();

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
    void redraw(FiguresChanged change) {
        open.forEach(LiveFigures::redraw);
    }

    private static void redraw(UI page) {
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
}
