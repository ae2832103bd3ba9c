package vn.cchc.access.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.cchc.access.AccountDeed;

/** The temporary passwords that stand on a screen: one that its owner has replaced, or a newer one, is taken away there. */
@Component
class ShownPasswords {

    private final Set<Shown> shown = ConcurrentHashMap.newKeySet();

    /** One on one page. */
    private record Shown(String username, UI page, Command away) {

        void leave() {
            try {
                page.access(away);
            } catch (UIDetachedException closedMeanwhile) {
                // It shows nothing any more.
            }
        }
    }

    /** @param away what takes it off the page; done at most once for each deed */
    Registration show(String username, UI page, Command away) {
        var one = new Shown(username, page, away);
        shown.add(one);
        return () -> shown.remove(one);
    }

    @TransactionalEventListener
    void replaced(AccountDeed deed) {
        if (deed.kind() == AccountDeed.Kind.PASSWORD_CHANGED) {
            shown.stream()
                    .filter(one -> one.username().equalsIgnoreCase(deed.account()))
                    .forEach(Shown::leave);
        }
    }
}
