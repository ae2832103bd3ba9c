package vn.cchc.observation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.cchc.observation.DraftsTyped;
import vn.cchc.observation.FiguresChanged;

/**
 * Tells the open reports of this server that somebody else typed in them, handed them in, or decided about them. It knows
 * pages, not screens, as the screens of figures are told; whoever typed waits for nobody.
 */
@Component
class LiveReports implements VaadinServiceInitListener {
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

    /** Only what was committed is there to be shown; the page it was typed in shows it. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void tell(DraftsTyped typed) {
        var here = UI.getCurrent();
        open.stream().filter(page -> page != here).forEach(page -> tell(page, view -> view.follow(typed.report())));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void tell(FiguresChanged change) {
        open.forEach(page -> tell(page, view -> view.follow(change.month())));
    }

    private static void tell(UI page, Consumer<EntryView> news) {
        Thread.startVirtualThread(() -> {
            try {
                page.access(() -> page.getInternals().getActiveRouterTargetsChain().stream()
                        .filter(EntryView.class::isInstance)
                        .map(EntryView.class::cast)
                        .forEach(news));
            } catch (UIDetachedException closedMeanwhile) {
                // It shows nothing any more.
            }
        });
    }
}
