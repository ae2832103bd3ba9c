package vn.cchc.observation.ui;

import com.vaadin.flow.component.UI;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.cchc.kit.OpenPages;
import vn.cchc.observation.CorrectionMoved;
import vn.cchc.observation.DraftsTyped;
import vn.cchc.observation.FiguresChanged;
import vn.cchc.observation.ReportKey;

/**
 * Tells the open reports of this server that somebody else typed in them, handed them in, or decided about them; only what
 * was committed is there to be shown, and the page it was done on shows it itself.
 */
@Component
class LiveReports {

    private final OpenPages pages;

    LiveReports(OpenPages pages) {
        this.pages = pages;
    }

    /** What is typed and not handed in is the unit's own affair. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void tell(DraftsTyped typed) {
        pages.wake(OpenReports.Typed.class, page -> page.report().equals(typed.report()), LiveReports::follow);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void tell(FiguresChanged change) {
        pages.wake(OpenReports.class, page -> page.isAmong(change::concerns), LiveReports::follow);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void tell(CorrectionMoved correction) {
        Predicate<ReportKey> concerned = correction.report()::equals;
        pages.wake(OpenReports.class, page -> page.isAmong(concerned), LiveReports::follow);
    }

    private static void follow(UI page) {
        page.getInternals().getActiveRouterTargetsChain().stream()
                .filter(Follows.class::isInstance)
                .map(Follows.class::cast)
                .forEach(Follows::follow);
    }
}
