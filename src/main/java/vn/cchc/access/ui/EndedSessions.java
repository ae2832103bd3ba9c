package vn.cchc.access.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.VaadinSession;
import java.util.Collections;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.cchc.access.SessionEnding;

/** Leads the open pages of a session that somebody ends to the sign-in page, which says so. */
@Component
class EndedSessions {

    @EventListener
    void lead(SessionEnding ending) {
        var session = ending.session();
        Collections.list(session.getAttributeNames()).stream()
                .map(session::getAttribute)
                .filter(VaadinSession.class::isInstance)
                .map(VaadinSession.class::cast)
                .forEach(pages -> pages.access(() -> pages.getUIs().forEach(EndedSessions::lead)));
    }

    private static void lead(UI page) {
        try {
            page.access(() -> page.getPage().setLocation(SignInForm.ADDRESS + "?ended"));
        } catch (UIDetachedException closedMeanwhile) {
            // It shows nothing any more.
        }
    }
}
