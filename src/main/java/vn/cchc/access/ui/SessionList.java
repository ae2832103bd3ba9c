package vn.cchc.access.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;
import vn.cchc.access.SignedInSession;

/** Browsers that are signed in, each with a button that ends it but the one this is shown in. */
final class SessionList extends UnorderedList {

    /**
     * @param own the key of the session this is shown in; empty where it is none of these
     * @param end ends the session of a key
     */
    SessionList(
            List<SignedInSession> sessions,
            Optional<String> own,
            SerializableConsumer<String> end,
            AccountWording wording) {
        addClassName("sessions");
        sessions.forEach(
                session -> add(item(session, own.filter(session.key()::equals).isPresent(), end, wording)));
    }

    private static ListItem item(
            SignedInSession session, boolean own, SerializableConsumer<String> end, AccountWording wording) {
        var browser = new Span(wording.name(session.browser()));
        browser.addClassName("session-browser");
        var times = new Span(wording.times(session));
        times.addClassName("session-times");
        var item = new ListItem(browser, times);
        if (own) {
            var here = new Span(wording.get("session.here"));
            here.addClassName("session-here");
            item.add(here);
        } else {
            var key = session.key();
            var button = new NativeButton(wording.get("session.end"), click -> end.accept(key));
            button.addClassName("button");
            button.setAriaLabel(wording.get("session.end") + ": " + wording.name(session.browser()));
            item.add(button);
        }
        return item;
    }
}
